package vn.kycuong.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.pack.PackFiles.CompiledRules;

/** Where a pack is read from: a folder, a kjar, or the class path. */
final class PackSource {

    /** In a kjar: names the folder of the pack and the list of the classes of its rules. */
    private static final String INDEX = "META-INF/kycuong/policy-pack.properties";

    private PackSource() {}

    /** Reads a folder that holds a {@code pack.yaml}, or a kjar. */
    static PackFiles open(Path path) throws InvalidPolicyException {
        try {
            if (Files.isRegularFile(path)) {
                return kjar(path);
            }
            if (Files.isRegularFile(path.resolve(PackFiles.MANIFEST))) {
                return new PackFiles(readFolder(path), Optional.empty());
            }
        } catch (IOException e) {
            throw stop(path, Kind.UNREADABLE, e.getClass().getSimpleName());
        }
        throw stop(path, Kind.NO_PACK, "");
    }

    private static InvalidPolicyException stop(Path path, Kind kind, String detail) {
        return new InvalidPolicyException(List.of(Fault.of(Place.of(path.toString()), "", kind, detail)));
    }

    private static PackFiles kjar(Path path) throws IOException, InvalidPolicyException {
        try (JarFile jar = new JarFile(path.toFile())) {
            SortedMap<String, byte[]> all = readJar(jar, "");
            byte[] index = all.get(INDEX);
            if (index == null) {
                throw stop(path, Kind.NO_PACK, "");
            }
            Properties properties = properties(index);
            SortedMap<String, byte[]> files = new TreeMap<>();
            String root = root(properties);
            all.tailMap(root).forEach((name, content) -> {
                if (name.startsWith(root)) {
                    files.put(name.substring(root.length()), content);
                }
            });
            byte[] models = all.getOrDefault(properties.getProperty("models", ""), new byte[0]);
            return new PackFiles(files, Optional.of(new CompiledRules(new JarClasses(all), models(models))));
        }
    }

    /** Reads the pack on the class path. */
    static PackFiles onClassPath(ClassLoader loader) throws IOException {
        List<URL> packs = Collections.list(loader.getResources(INDEX));
        if (packs.size() != 1) {
            throw new IllegalStateException(
                    "There are (%d) policy packs on the class path: %s.%nMaybe depend on one, such as vn.kycuong:rules-kjar, or open one by its path."
                            .formatted(packs.size(), packs));
        }
        Properties properties = properties(read(loader, INDEX));
        List<String> models = models(read(loader, properties.getProperty("models", "")));
        return new PackFiles(files(packs.get(0), root(properties)), Optional.of(new CompiledRules(loader, models)));
    }

    private static SortedMap<String, byte[]> files(URL index, String root) throws IOException {
        if (index.openConnection() instanceof JarURLConnection connection) {
            return readJar(connection.getJarFile(), root);
        }
        try {
            Path classes = Path.of(index.toURI()).resolve("../../..").normalize();
            return readFolder(classes.resolve(root));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static SortedMap<String, byte[]> readFolder(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> readJar(JarFile jar, String root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && entry.getName().startsWith(root)) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(root.length()), content.readAllBytes());
                }
            }
        }
        return files;
    }

    private static byte[] read(ClassLoader loader, String resource) throws IOException {
        try (InputStream content = loader.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IOException("There is no resource " + resource);
            }
            return content.readAllBytes();
        }
    }

    private static Properties properties(byte[] content) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        return properties;
    }

    private static String root(Properties properties) {
        return properties.getProperty("root", "") + "/";
    }

    /** The list of classes that the rule compiler leaves: a line with its version, then a class on each line. */
    private static List<String> models(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .toList();
    }

    /** The classes of a kjar, from memory, so that the file can be replaced while they are in use. */
    private static final class JarClasses extends ClassLoader {

        private final Map<String, byte[]> entries;

        JarClasses(Map<String, byte[]> entries) {
            super(PackSource.class.getClassLoader());
            this.entries = entries;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] content = entries.get(name.replace('.', '/') + ".class");
            if (content == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, content, 0, content.length);
        }
    }
}
