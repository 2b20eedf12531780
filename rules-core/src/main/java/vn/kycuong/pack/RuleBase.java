package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Figures;
import vn.kycuong.pack.PackFiles.CompiledRules;

/** The rules of a pack, ready to run. Immutable and thread-safe: every run has a session of its own. */
final class RuleBase {

    private static final String SOURCES = "src/main/resources/";

    private final KieBase base;

    private RuleBase(KieBase base) {
        this.base = base;
    }

    /** Loads rules that the build has compiled. */
    static RuleBase load(CompiledRules rules) {
        List<Model> models = new ArrayList<>();
        for (String name : rules.models()) {
            try {
                models.add((Model) Class.forName(name, true, rules.loader())
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "The compiled rules (%s) do not load.%nMaybe build the kjar again.".formatted(name), e);
            }
        }
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models));
    }

    /** Compiles rules from their sources. Takes seconds. */
    static RuleBase compile(PackFiles files) throws InvalidPolicyException {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "vn.kycuong.compiled", "pack", UUID.randomUUID().toString());
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        for (String path : files.ruleFiles()) {
            sources.write(SOURCES + path, services.getResources().newByteArrayResource(files.bytes(path)));
        }
        KieBuilder builder =
                services.newKieBuilder(sources, RuleBase.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        List<Fault> faults = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(RuleBase::fault)
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            services.getRepository().removeKieModule(release);
            throw new InvalidPolicyException(faults);
        }
        KieContainer container = services.newKieContainer(release, RuleBase.class.getClassLoader());
        try {
            return new RuleBase(container.newKieBase(null));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Fault fault(Message message) {
        String path = message.getPath() == null ? "" : message.getPath().replace(SOURCES, "");
        String text = message.getText().strip().replaceAll("\\s+", " ");
        return Fault.of(new Place(path, Math.max(0, message.getLine()), ""), "", Kind.RULE_ERROR, text);
    }

    /** The names of the rules. */
    List<String> ruleNames() {
        return base.getKiePackages().stream()
                .flatMap(rules -> rules.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
    }

    /** Lets the rules measure the facts of one cell. */
    Figures run(
            Collection<Window> windows,
            Collection<Parameter> parameters,
            Collection<Bearer> bearers,
            Collection<Fact> facts) {
        Figures figures = new Figures();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("figures", figures);
            windows.forEach(session::insert);
            parameters.forEach(session::insert);
            bearers.forEach(session::insert);
            facts.forEach(session::insert);
            session.fireAllRules();
            return figures;
        } finally {
            session.dispose();
        }
    }
}
