package vn.kycuong.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as it is shipped, in a process of its own. */
final class Program {

    private Program() {}

    /** Runs the jar; what it writes goes through files, so that no pipe can fill up and block it. */
    static Call run(Object... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("kycuong", ".out");
        Path err = Files.createTempFile("kycuong", ".err");
        try {
            Process process = new ProcessBuilder(command(args))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int code = process.waitFor();
            return new Call(code, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static List<String> command(Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("kycuong.jar")));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return command;
    }
}
