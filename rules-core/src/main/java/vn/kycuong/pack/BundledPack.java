package vn.kycuong.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The pack that is on the class path. Its rules are compiled already. */
final class BundledPack {

    private BundledPack() {}

    /** The files of the pack; an error if there is none, or more than one. */
    static PackFiles files(ClassLoader loader) throws IOException {
        List<URL> packs = Collections.list(loader.getResources(PackIndex.PATH));
        if (packs.size() != 1) {
            throw new IllegalStateException(
                    "There are (%d) policy packs on the class path: %s.%nMaybe depend on one, such as vn.kycuong:rules-kjar, or open one by its path."
                            .formatted(packs.size(), packs));
        }
        PackIndex index = PackIndex.read(read(loader, PackIndex.PATH));
        List<String> models = PackIndex.models(read(loader, index.models()));
        return new PackFiles(below(packs.get(0), index.root()), Optional.of(new CompiledRules(loader, models)));
    }

    /** Its compiled rules, if those of some files are the same to the byte: a table can change without compiling. */
    static Optional<CompiledRules> rulesOf(PackFiles files) {
        try {
            PackFiles bundled = files(BundledPack.class.getClassLoader());
            return bundled.rules().digest().equals(files.rules().digest()) ? bundled.compiledRules() : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.empty(); // no such pack: the rules are compiled
        }
    }

    private static SortedMap<String, byte[]> below(URL index, String root) throws IOException {
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
