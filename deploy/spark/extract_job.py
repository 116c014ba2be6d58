"""Extract claims from arXiv's bulk metadata on a Spark cluster, by piping its lines through `claimgraph extract -`.

    spark-submit extract_job.py --input arxiv-metadata.json --out hdfs:///claims --categories cs.LG cs.CV cs.CL

Work goes in rounds, each of which is written whole or not at all: run the same command again after an interruption, and it goes on with the first round that
is missing. What --out holds then:

    plan.json             what was asked for; a run that asks for something else is refused
    input/round=N/        the lines to be read, one a paper, as they were at the first run
    records/round=N/      Parquet: id, title, published, extractor, entities, claims, results, entry
    skipped/              lines without a record, with the reason
"""

import argparse
import json
import math
import shlex
import subprocess
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

EVIDENCE = "struct<text: string, field: string, start: int, end: int>"
RECORD = f"""struct<
    id: string, title: string,
    entities: array<struct<type: string, kind: string, role: string, base: boolean, name: string,
        mentions: array<string>, spans: array<{EVIDENCE}>>>,
    claims: array<struct<subject: string, relation: string, object: string, benchmarks: array<string>, metrics: array<string>,
        tasks: array<string>, own: boolean, sota: boolean, addon: boolean, evidence: string, passages: array<{EVIDENCE}>,
        confidence: double, rule: string>>,
    results: array<struct<model: string, benchmark: string, metric: string, value: string, kind: string, relative_to: string,
        on: string, condition: string, baseline_value: string, evidence: string, passages: array<{EVIDENCE}>,
        confidence: double, rule: string>>>"""
ENTRY = f"struct<paper: struct<id: string, published: string>, record: {RECORD}, extractor: string>"


def main() -> None:
    """Plan, stage the input, extract round by round, then make the graph where one is asked for."""
    args = read_arguments()
    spark = SparkSession.builder.appName("claimgraph extract").getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    # A write without its _SUCCESS file is one that was interrupted.
    spark.conf.set("mapreduce.fileoutputcommitter.marksuccessfuljobs", "true")
    store = Store(spark, args.out)
    try:
        keep_plan(store, args)
        stage(spark, store, args)
        for number in rounds_of(spark, store):
            if not store.is_complete(f"records/round={number}"):
                extract_round(spark, store, number, args)
        report(spark, store)
        if args.graph:
            make_graph(spark, store, args)
    finally:
        spark.stop()


def read_arguments() -> argparse.Namespace:
    """The command line, checked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, nargs="+", help="JSON Lines with an `id` each, such as arXiv's bulk metadata")
    parser.add_argument("--out", required=True, help="a folder, on anything that Spark can write to")
    parser.add_argument("--categories", nargs="*", default=[], help="only papers in one of these of arXiv's categories")
    parser.add_argument("--per-round", type=int, default=50_000, help="papers that are written together (default: %(default)s)")
    parser.add_argument("--per-process", type=int, default=2_000, help="papers that one process reads (default: %(default)s)")
    parser.add_argument("--claimgraph", default="claimgraph", help="the command, on every machine of the cluster")
    parser.add_argument("--extractor", default="fast")
    parser.add_argument("--graph", help="a folder of the driver's own disk for the library and its neo4j-csv")
    return parser.parse_args()


class Store:
    """The folder that --out names, through Hadoop's file systems: a local one, HDFS, or an object store."""

    def __init__(self, spark: SparkSession, root: str) -> None:
        hadoop = spark._jvm.org.apache.hadoop
        self._path = hadoop.fs.Path
        self._root = root.rstrip("/")
        self._files = self._path(root).getFileSystem(spark._jsc.hadoopConfiguration())
        self._utilities = hadoop.io.IOUtils
        self._buffer = spark._jvm.java.io.ByteArrayOutputStream

    def path(self, name: str) -> str:
        """Where something of this name lies."""
        return f"{self._root}/{name}"

    def is_complete(self, name: str) -> bool:
        """Whether a write of Spark's has ended well."""
        return self._files.exists(self._path(self.path(f"{name}/_SUCCESS")))

    def read_text(self, name: str) -> "str | None":
        """A small file, or None where there is none."""
        path = self._path(self.path(name))
        if not self._files.exists(path):
            return None
        buffer = self._buffer()
        self._utilities.copyBytes(self._files.open(path), buffer, 4096, True)
        return buffer.toString("UTF-8")

    def write_text(self, name: str, text: str) -> None:
        """A small file, there as a whole or not at all."""
        draft, path = self._path(self.path(f".{name}.new")), self._path(self.path(name))
        stream = self._files.create(draft, True)
        stream.write(bytearray(text.encode("utf-8")))
        stream.close()
        self._files.rename(draft, path)


def keep_plan(store: Store, args: argparse.Namespace) -> None:
    """Remember what is asked for, so that a later run cannot mix two things."""
    plan = {name: getattr(args, name) for name in ("input", "categories", "per_round", "extractor")}
    before = store.read_text("plan.json")
    if before is None:
        store.write_text("plan.json", json.dumps(plan))
    elif json.loads(before) != plan:
        sys.exit(f"{store.path('plan.json')} asks for {before}, this run for {json.dumps(plan)}: expected another --out")


def stage(spark: SparkSession, store: Store, args: argparse.Namespace) -> None:
    """Cut the input into rounds, once: the longest line of each id, by a hash of the id. Lines without an id are set apart."""
    if store.is_complete("input"):
        return
    lines = spark.read.text(args.input).where(F.trim("value") != "").withColumn("id", F.get_json_object("value", "$.id"))
    write_skipped(store, "unread", lines.where("id is null").select("id", "value", F.lit("expected a JSON object with an id").alias("reason")))
    papers = lines.where("id is not null")
    if args.categories:
        own = F.split(F.get_json_object("value", "$.categories"), r"\s+")
        papers = papers.where(F.arrays_overlap(own, F.array(*map(F.lit, args.categories))))
    count = papers.count()
    if count == 0:
        sys.exit("no line of the input has an id, or none is of these categories")
    rounds = math.ceil(count / args.per_round)
    papers = papers.groupBy("id").agg(F.max(F.struct(F.length("value").alias("length"), F.col("value"))).alias("longest"))
    papers = papers.select("id", "longest.value", F.pmod(F.xxhash64("id"), F.lit(rounds)).cast("int").alias("round"))
    papers.write.mode("overwrite").partitionBy("round").parquet(store.path("input"))


def rounds_of(spark: SparkSession, store: Store) -> "list[int]":
    """Numbers of the rounds that have papers."""
    rounds = spark.read.parquet(store.path("input")).select("round").distinct().collect()
    return sorted(row["round"] for row in rounds)


def extract_round(spark: SparkSession, store: Store, number: int, args: argparse.Namespace) -> None:
    """Pipe the lines of one round through claimgraph and write what comes; then what was lost on the way, which claimgraph has named in the log."""
    papers = spark.read.parquet(store.path("input")).where(F.col("round") == number)
    processes = max(1, math.ceil(papers.count() / args.per_process))
    command = f"{args.claimgraph} extract - --form entry --jobs 1 --extractor {shlex.quote(args.extractor)}"
    lines = papers.select("value").repartition(processes).rdd.map(lambda row: row["value"])
    entries = lines.pipe(command, checkCode=True).map(lambda entry: (entry,))
    parsed = spark.createDataFrame(entries, "entry string").withColumn("parsed", F.from_json("entry", ENTRY))
    columns = ["parsed.record.id", "parsed.record.title", "parsed.paper.published", "parsed.extractor"]
    columns += [f"parsed.record.{name}" for name in ("entities", "claims", "results")]
    name = f"records/round={number}"
    records = parsed.select(*columns, "entry")
    records.sortWithinPartitions("id").write.mode("overwrite").option("compression", "zstd").parquet(store.path(name))
    written = spark.read.parquet(store.path(name)).select("id")
    lost = papers.join(written, "id", "left_anti").select("id", "value", F.lit("claimgraph gave no record").alias("reason"))
    write_skipped(store, f"round={number}", lost)


def write_skipped(store: Store, name: str, lines: DataFrame) -> None:
    """Lines that have no record, and why."""
    lines.write.mode("overwrite").json(store.path(f"skipped/{name}"))


def read_records(spark: SparkSession, store: Store) -> DataFrame:
    """The records of all rounds."""
    return spark.read.option("basePath", store.path("records")).parquet(store.path("records"))


def report(spark: SparkSession, store: Store) -> None:
    """Say what there is now: nothing goes in that does not come out in one of the two."""
    papers = spark.read.parquet(store.path("input")).count()
    records = read_records(spark, store).agg(F.count("id"), F.sum(F.size("claims")), F.sum(F.size("results"))).first()
    skipped = spark.read.schema("id string, value string, reason string").option("recursiveFileLookup", "true").json(store.path("skipped")).count()
    names = ("records", "claims", "results")
    print(json.dumps({"papers": papers, **{name: count or 0 for name, count in zip(names, records)}, "skipped": skipped}))


def make_graph(spark: SparkSession, store: Store, args: argparse.Namespace) -> None:
    """Gather the entries into a library on the driver, and write its graph for `neo4j-admin database import full`."""
    library, csv = f"{args.graph}/claimgraph.jsonl", f"{args.graph}/neo4j-csv"
    claimgraph = shlex.split(args.claimgraph)
    gather = subprocess.Popen([*claimgraph, "gather", "-", "--db", library], stdin=subprocess.PIPE, stdout=sys.stderr)
    for row in read_records(spark, store).select("entry").orderBy("id").toLocalIterator():
        gather.stdin.write(row["entry"].encode("utf-8") + b"\n")
    gather.stdin.close()
    if gather.wait() != 0:
        sys.exit(f"claimgraph gather ended with {gather.returncode}")
    subprocess.run([*claimgraph, "export", "--format", "neo4j-csv", "--out", csv, "--db", library], check=True, stdout=sys.stderr)


if __name__ == "__main__":
    main()
