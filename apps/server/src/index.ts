export { type AppOptions, createApp } from './create-app.js'
export { type Desk, type QueryRequest } from './desk.js'
export { ROUTES } from './routes/index.js'
export { type ServeOptions, type Serving, serve } from './serve.js'
