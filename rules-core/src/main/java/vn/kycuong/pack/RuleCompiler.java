package vn.kycuong.pack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the rules of a pack from their sources. Takes seconds. */
final class RuleCompiler {

    private static final ClassLoader CLASSES = RuleCompiler.class.getClassLoader();

    private RuleCompiler() {}

    /** The rules, or empty if they do not compile: then each error is told. */
    static Optional<Rulebook> compile(PackFiles files, Faults faults) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "vn.kycuong.compiled", "pack", UUID.randomUUID().toString());
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        for (String path : files.rules().paths()) {
            sources.write(RuleErrors.SOURCES + path, services.getResources().newByteArrayResource(files.bytes(path)));
        }
        try {
            KieBuilder builder = services.newKieBuilder(sources, CLASSES).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                new RuleErrors(files, errors).tell(faults);
                return Optional.empty();
            }
            return Optional.of(Rulebook.load(services.newKieContainer(release, CLASSES)));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
