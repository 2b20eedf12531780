package vn.kycuong.pack;

import java.util.Collection;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.fact.Subjects.Bearers;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Figures;

/** The rules of a pack, ready to run. Immutable and thread-safe: every run has a session of its own. */
final class Rulebook {

    /** Nobody adds rules to a base that is loaded: Drools then keeps facts in a plain identity map. */
    private static final KieBaseMutabilityOption CLOSED = KieBaseMutabilityOption.DISABLED;

    private final KieBase base;

    private Rulebook(KieBase base) {
        this.base = base;
    }

    /** Loads rules that the build has compiled. */
    static Rulebook load(CompiledRules rules) {
        return new Rulebook(KieBaseBuilder.createKieBaseFromModel(rules.models(), CLOSED));
    }

    /** Loads rules that were compiled just now. */
    static Rulebook load(KieContainer rules) {
        KieBaseConfiguration options = KieServices.get().newKieBaseConfiguration();
        options.setOption(CLOSED);
        return new Rulebook(rules.newKieBase(options));
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
        Figures figures = new Figures(facts);
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("figures", figures);
            windows.forEach(session::insert);
            parameters.forEach(session::insert);
            bearers.forEach(session::insert);
            Bearers.of(bearers).forEach(session::insert);
            facts.forEach(session::insert);
            session.fireAllRules();
            return figures;
        } finally {
            session.dispose();
        }
    }
}
