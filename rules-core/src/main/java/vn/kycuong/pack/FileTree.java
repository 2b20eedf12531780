package vn.kycuong.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files below a folder or in a jar: the content of each, by its path with slashes. */
final class FileTree {

    private FileTree() {}

    static SortedMap<String, byte[]> ofFolder(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** The files below a folder of a jar, by their paths in the folder; others are not read. */
    static SortedMap<String, byte[]> ofJar(JarFile jar, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(folder.length()), content.readAllBytes());
                }
            }
        }
        return files;
    }

    /** The files below a folder of a tree, by their paths in the folder. */
    static SortedMap<String, byte[]> below(String folder, SortedMap<String, byte[]> tree) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tree.forEach((path, content) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), content);
            }
        });
        return files;
    }
}
