"""The texts of a log by DuckDB, on one thread: LOG TEXTS.tsv GENERIC OUTPUT. Prints the CPU seconds of the query and the
most memory in KiB."""

import resource
import sys

import duckdb

log, texts, generic, output = sys.argv[1:]
database = duckdb.connect()
database.execute("set threads = 1")
database.execute("create table texts (code varchar, text varchar)")
for line in open(texts, encoding="utf-8"):
    database.execute("insert into texts values (?, ?)", line.rstrip("\n").split("\t"))


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


start = cpu()
# Only the members that are needed: the least there is to do. No quotes, or they would stand around texts with commas.
database.execute(
    f"""
    copy (
        select coalesce(inner_text.text, outer_text.text, ?)
        from read_json(?, format = 'newline_delimited', columns = {{
            error: 'STRUCT(code VARCHAR, innerError STRUCT(code VARCHAR))'
        }}) as log
        left join texts as inner_text on inner_text.code = log.error.innerError.code
        left join texts as outer_text on outer_text.code = log.error.code
    ) to '{output}' (format csv, header false, delimiter '\x01', quote '', escape '')
    """,
    [generic, log],
)
print(cpu() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
