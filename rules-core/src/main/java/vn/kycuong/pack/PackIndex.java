package vn.kycuong.pack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * What a kjar says of the pack in it.
 *
 * @param root the folder of the pack, with a slash at its end
 * @param models the file that lists the classes of its rules
 */
record PackIndex(String root, String models) {

    /** Where a kjar says it. */
    static final String PATH = "META-INF/kycuong/policy-pack.properties";

    static PackIndex read(byte[] content) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        return new PackIndex(properties.getProperty("root", "") + "/", properties.getProperty("models", ""));
    }

    /** The classes in the list that the rule compiler leaves: a line with its version, then a class on each line. */
    static List<String> models(byte[] list) {
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .toList();
    }
}
