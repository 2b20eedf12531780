package vn.kycuong.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.jar.JarFile;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;

/** Where a pack is read from: a folder or a kjar. */
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
}
