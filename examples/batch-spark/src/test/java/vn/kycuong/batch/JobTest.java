package vn.kycuong.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.batch.Population.Style;
import vn.kycuong.record.RecordFile;

/** The job in one process says what the program says. */
class JobTest {

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("JobTest")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.sql.shuffle.partitions", "2"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    private Outcome run(Path records, Path out, String... more) throws Exception {
        return Job.run(spark, Program.call(records, out, more));
    }

    @Test
    void the_sample_is_evaluated_as_the_program_does() throws Exception {
        Program.run("sample", folder.resolve("records").toString());
        Path program = Program.evaluate(folder.resolve("records"), folder.resolve("program"));
        Outcome outcome = run(folder.resolve("records"), folder.resolve("job"), "--rows-per-part", "300");
        assertThat(outcome.parts()).isGreaterThan(1);
        Program.assertSame(folder.resolve("job"), program);
    }

    @ParameterizedTest
    @CsvSource({"1, PLAIN", "2, MIXED", "3, MIXED", "4, LONG_CELLS"})
    void rows_that_cross_units_and_rows_that_are_bad_are_taken_as_the_program_takes_them(long seed, Style style)
            throws Exception {
        Path records = new Population(seed, style, 150).write(folder.resolve("records"));
        Path program = Program.evaluate(records, folder.resolve("program"));
        Outcome outcome = run(records, folder.resolve("job"), "--rows-per-part", "250", "--slice-bytes", "9000");
        assertThat(outcome.parts()).isGreaterThan(3);
        assertThat(outcome.rejected()).isGreaterThan(100);
        Program.assertSame(folder.resolve("job"), program);
    }

    @Test
    void records_in_parquet_are_evaluated_as_those_in_csv() throws Exception {
        Path records = new Population(5, Style.PLAIN, 120).write(folder.resolve("records"));
        Path program = Program.evaluate(records, folder.resolve("program"));
        Path parquet = Files.createDirectory(folder.resolve("parquet"));
        SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
        for (RecordFile file : RecordFile.values()) {
            Path csv = records.resolve(file.fileName() + ".csv");
            if (file == RecordFile.TASKS) {
                Files.copy(csv, parquet.resolve("tasks.csv"));
            } else {
                session.read()
                        .option("header", "true")
                        .csv(csv.toString())
                        .coalesce(1)
                        .write()
                        .option("maxRecordsPerFile", 100)
                        .parquet(parquet.resolve(file.fileName() + ".parquet").toString());
            }
        }
        run(parquet, folder.resolve("job"), "--rows-per-part", "300");
        Program.assertSame(folder.resolve("job"), program);
    }

    @Test
    void the_result_can_be_queried_as_parquet() throws Exception {
        Program.run("sample", folder.resolve("records").toString());
        Outcome outcome = run(folder.resolve("records"), folder.resolve("job"), "--rows-per-part", "300");
        Dataset<Row> subjects = SparkSession.builder()
                .sparkContext(spark.sc())
                .getOrCreate()
                .read()
                .parquet(folder.resolve("job/evaluation.parquet").toString());
        assertThat(subjects.count()).isEqualTo(outcome.subjects());
        List<Row> late = subjects.selectExpr("id", "explode(ledger) as entry")
                .where("entry.figure = 'prolonged_late' and entry.status = 'breached' and entry.bearer = 'officer'")
                .selectExpr("id", "entry.value", "size(entry.evidence)", "entry.evidence[0]")
                .collectAsList();
        assertThat(late).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getDouble(1)).isEqualTo(row.getInt(2));
            assertThat(row.getString(3)).startsWith("dossiers:");
        });
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void an_interrupted_run_goes_on_where_it_was() throws Exception {
        Path records = new Population(6, Style.MIXED, 150).write(folder.resolve("records"));
        Path program = Program.evaluate(records, folder.resolve("program"));
        Path job = folder.resolve("job");
        Path inTheWay = Files.createDirectories(job.resolve("evaluation.jsonl/part-00003.jsonl/x"));
        Files.createDirectories(job.resolve("_parts"));
        run(records, folder.resolve("whole"), "--rows-per-part", "250");
        Files.copy(folder.resolve("whole/_parts/run"), job.resolve("_parts/run"));
        Quiet quiet = new Quiet();
        spark.sc().addSparkListener(quiet);
        assertThatThrownBy(() -> run(records, job, "--rows-per-part", "250")).isInstanceOf(SparkException.class);
        quiet.awaitAfterFailure();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        Map<Path, Object> before = done(job);
        assertThat(before).isNotEmpty();
        assertThat(job.resolve("_SUCCESS")).doesNotExist();

        Outcome outcome = run(records, job, "--rows-per-part", "250");

        assertThat(outcome.evaluated())
                .isEqualTo(outcome.parts() - before.size())
                .isPositive();
        assertThat(done(job)).containsAllEntriesOf(before);
        Program.assertSame(job, program);
        assertThat(run(records, job, "--rows-per-part", "250").evaluated()).isZero();
        Program.assertSame(job, program);
    }

    /** The parts that are done, and which file on disk each is: one that was written again is another. */
    private static Map<Path, Object> done(Path job) throws IOException {
        Map<Path, Object> done = new TreeMap<>();
        try (Stream<Path> reports = Files.list(job.resolve("_parts"))) {
            for (Path report : reports.filter(
                            path -> path.getFileName().toString().startsWith("part-"))
                    .toList()) {
                Path lines = job.resolve("evaluation.jsonl").resolve(report.getFileName() + ".jsonl");
                done.put(lines, Files.getAttribute(lines, "unix:ino"));
            }
        }
        return done;
    }

    @Test
    void parts_of_another_run_are_not_mixed_in() throws Exception {
        Program.run("sample", folder.resolve("records").toString());
        run(folder.resolve("records"), folder.resolve("job"));
        assertThatThrownBy(() -> run(folder.resolve("records"), folder.resolve("job"), "--to", "2024-11-30"))
                .isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("holds parts of another run")
                .hasMessageContaining("Maybe give a new one");
    }

    @ParameterizedTest
    @CsvSource({
        "unit.csv, x, unit.csv",
        "tasks.csv, '', tasks.csv",
        "tasks.csv, 'task_id,kind,unit_id,due_on,colour', colour",
        "tasks.csv, 'task_id,kind,unit_id,due_on\nN1,task,\"U1,2024-01-01', tasks.csv"
    })
    void what_stops_the_program_stops_the_job_with_the_same_words(String name, String content, String told)
            throws Exception {
        Path records = folder.resolve("records");
        Program.run("sample", records.toString());
        Files.writeString(records.resolve(name), content);
        assertThatThrownBy(() -> run(records, folder.resolve("job")))
                .isInstanceOf(UnusableCallException.class)
                .hasMessage(Program.refusal(records, folder.resolve("program")))
                .hasMessageContaining(told);
    }
}
