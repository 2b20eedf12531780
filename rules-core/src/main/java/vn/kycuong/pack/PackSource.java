package vn.kycuong.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.jar.JarFile;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.pack.PackFiles.CompiledRules;

/** Where a pack is read from: a folder, a kjar, or the class path. */
final class PackSource {

    private PackSource() {}

    /** Reads a folder that holds a {@code pack.yaml}, or a kjar. */
    static PackFiles open(Path path) throws InvalidPolicyException {
        try {
            if (Files.isRegularFile(path)) {
                return kjar(path);
            }
            if (Files.isRegularFile(path.resolve(PackFiles.MANIFEST))) {
                return new PackFiles(FileTree.ofFolder(path), Optional.empty());
            }
        } catch (IOException e) {
            throw stop(path, Kind.UNREADABLE, e.getClass().getSimpleName());
        }
        throw stop(path, Kind.NO_PACK);
    }

    private static InvalidPolicyException stop(Path path, Kind kind, String... details) {
        return new InvalidPolicyException(List.of(Fault.of(Place.of(path.toString()), "", kind, details)));
    }

    private static PackFiles kjar(Path path) throws IOException, InvalidPolicyException {
        SortedMap<String, byte[]> entries;
        try (JarFile jar = new JarFile(path.toFile())) {
            entries = FileTree.ofJar(jar, "");
        }
        byte[] content = entries.get(PackIndex.PATH);
        if (content == null) {
            throw stop(path, Kind.NO_PACK);
        }
        PackIndex index = PackIndex.read(content);
        List<String> models = PackIndex.models(entries.getOrDefault(index.models(), new byte[0]));
        return new PackFiles(
                FileTree.below(index.root(), entries), Optional.of(new CompiledRules(new JarClasses(entries), models)));
    }

    /** Reads the pack on the class path. */
    static PackFiles onClassPath(ClassLoader loader) throws IOException {
        List<URL> packs = Collections.list(loader.getResources(PackIndex.PATH));
        if (packs.size() != 1) {
            throw new IllegalStateException(
                    "There are (%d) policy packs on the class path: %s.%nMaybe depend on one, such as vn.kycuong:rules-kjar, or open one by its path."
                            .formatted(packs.size(), packs));
        }
        PackIndex index = PackIndex.read(read(loader, PackIndex.PATH));
        List<String> models = PackIndex.models(read(loader, index.models()));
        return new PackFiles(files(packs.get(0), index.root()), Optional.of(new CompiledRules(loader, models)));
    }

    private static SortedMap<String, byte[]> files(URL index, String root) throws IOException {
        if (index.openConnection() instanceof JarURLConnection connection) {
            return FileTree.ofJar(connection.getJarFile(), root);
        }
        try {
            Path classes = Path.of(index.toURI()).resolve("../../..").normalize();
            return FileTree.ofFolder(classes.resolve(root));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static byte[] read(ClassLoader loader, String resource) throws IOException {
        try (InputStream content = loader.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IOException("There is no resource " + resource);
            }
            return content.readAllBytes();
        }
    }
}
