/** Short forms that the field uses without defining them, and the words that they stand for; singular, lower case. A paper's own definition comes first. */
const KNOWN = `
ar autoregressive
nar non autoregressive
ann artificial neural network
asr automatic speech recognition
bnn bayesian neural network
cnn convolutional neural network
crf conditional random field
ddpm denoising diffusion probabilistic model
dm diffusion model
dnn deep neural network
ebm energy based model
fcn fully convolutional network
gan generative adversarial network
gcn graph convolutional network
gmm gaussian mixture model
gnn graph neural network
gp gaussian process
gru gated recurrent unit
hmm hidden markov model
knn k nearest neighbor
ldm latent diffusion model
llm large language model
lm language model
lstm long short term memory
mcmc markov chain monte carlo
ml maximum likelihood
mle maximum likelihood estimation
mllm multimodal large language model
mlm masked language model
mlp multilayer perceptron
moe mixture of expert
mt machine translation
nat non autoregressive transformer
ner named entity recognition
nf normalizing flow
nli natural language inference
nmt neural machine translation
nn neural network
ntp next token prediction
ode ordinary differential equation
pca principal component analysis
plm pretrained language model
qa question answering
rl reinforcement learning
rnn recurrent neural network
sde stochastic differential equation
sgd stochastic gradient descent
smt statistical machine translation
snn spiking neural network
ssl self supervised learning
ssm state space model
svm support vector machine
t2i text to image
tts text to speech
vae variational autoencoder
vit vision transformer
vlm vision language model
vq vector quantization
vqa visual question answering`

/** Words of a short form that texts use undefined, by the form. */
export const KNOWN_SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  KNOWN.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([short = '', ...long]) => [short, long]),
)
