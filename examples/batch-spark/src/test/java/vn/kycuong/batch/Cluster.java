package vn.kycuong.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;

/** A standalone cluster of real processes on the loopback: a master and two workers of one core, each with an executor. */
final class Cluster implements Closeable {

    private static final Pattern READY = Pattern.compile("Starting Spark master at (spark://127\\.0\\.0\\.1:\\d+)");

    private final Path home;
    private final List<Process> processes = new ArrayList<>();
    private final String master;

    Cluster(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("jars"));
        Files.writeString(home.resolve("log4j2.properties"), """
                rootLogger.level = info
                rootLogger.appenderRef.console.ref = console
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %m%n
                """);
        master = url(start(
                "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
        for (int worker = 0; worker < 2; worker++) {
            drain(start(
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--port",
                    "0",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "700m",
                    "--work-dir",
                    home.resolve("work" + worker).toString(),
                    master));
        }
    }

    private Process start(String main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Program.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=" + home.resolve("log4j2.properties"),
                "-Dspark.master.rest.enabled=false",
                "-cp",
                classPath(),
                main));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(home.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Waits until the master has said where it is. */
    private static String url(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                drain(process);
                return ready.group(1);
            }
            all.append(line).append('\n');
        }
        throw new IOException("The master did not start: " + all);
    }

    /** What a process says must be read, or it waits. */
    private static void drain(Process process) {
        Thread reader = new Thread(() -> process.inputReader().lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }

    /** How a driver in this process joins the cluster. */
    SparkConf conf() {
        return new SparkConf()
                .setMaster(master)
                .setAppName("ClusterTest")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.executor.memory", "512m")
                .set("spark.executor.cores", "1")
                .set("spark.executor.extraClassPath", classPath())
                .set("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")
                .set("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .set("spark.cores.max", "2");
    }

    /** Kills a worker and its executor, as a power cut would. */
    void killOneWorker() {
        Process worker = processes.get(1);
        List<ProcessHandle> executors = worker.descendants().toList();
        assertThat(executors).isNotEmpty();
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        for (Process process : processes) {
            process.descendants().forEach(all::add);
            all.add(process.toHandle());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
