package vn.kycuong.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** An input that cannot be used, and what is told about it. FOLDER stands for the folder of the test. */
record UnusableInput(String name, Change change, String options, String vietnamese, String english) {

    /** What is done to a usable folder of records. */
    @FunctionalInterface
    interface Change {
        void on(Path records) throws IOException;
    }

    /** The options of the call. */
    Stream<Object> options(Path folder) {
        return Arrays.stream(options.split(" ")).map(word -> word.replace("FOLDER", folder.toString()));
    }

    @Override
    public String toString() {
        return name;
    }
}
