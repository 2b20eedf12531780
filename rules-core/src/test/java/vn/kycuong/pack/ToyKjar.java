package vn.kycuong.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;

/** Makes a kjar of the toy pack, as the build does of a real one. The rules are compiled once for all tests. */
final class ToyKjar {

    private static final String INDEX = "META-INF/kycuong/policy-pack.properties";
    private static final Map<String, byte[]> COMPILED = compile();

    private ToyKjar() {}

    /** Makes a kjar of the files of a folder and the rules of the toy pack. */
    static Path of(Path folder, Path kjar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(COMPILED);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put("policy/toy/" + folder.relativize(file), Files.readAllBytes(file));
            }
        }
        try (OutputStream out = Files.newOutputStream(kjar);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return kjar;
    }

    private static Map<String, byte[]> compile() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("vn.kycuong.toy", "toy-kjar", "1");
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        try (Stream<Path> rules = Files.list(ToyPack.FOLDER.resolve("obligations"))) {
            rules.forEach(rule -> sources.write("src/main/resources/rules/" + rule.getFileName(), text(rule)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> entries = new TreeMap<>();
        for (String name : module.getFileNames()) {
            entries.put(name, module.getBytes(name));
        }
        services.getRepository().removeKieModule(release);
        entries.put(
                INDEX,
                "root = policy/toy\nmodels = META-INF/kie/vn.kycuong.toy/toy-kjar/drools-model\n"
                        .getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
