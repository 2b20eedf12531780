package vn.kycuong.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Figures;

/**
 * A policy pack: the rules that measure, the tables that decide and the words that explain. Checked as it is opened;
 * immutable and thread-safe. Rules may run any Java: open only packs that you trust.
 */
public final class PolicyPack {

    private final Policy policy;
    private final String digest;
    private final Map<Language, Messages> messages;
    private final RuleBase rules;

    private PolicyPack(Policy policy, String digest, Map<Language, Messages> messages, RuleBase rules) {
        this.policy = policy;
        this.digest = digest;
        this.messages = messages;
        this.rules = rules;
    }

    /**
     * Opens the pack that is on the class path. Its rules are compiled already.
     *
     * @return the pack
     * @throws InvalidPolicyException if it has faults
     * @throws IllegalStateException if there is none on the class path, or more than one
     */
    public static PolicyPack bundled() throws InvalidPolicyException {
        try {
            return open(PackSource.onClassPath(PolicyPack.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException("The policy pack on the class path cannot be read.", e);
        }
    }

    /**
     * Opens a pack from a folder that holds a {@code pack.yaml}, or from a kjar. The rules of a folder are compiled,
     * which takes seconds, unless they are those of the pack on the class path.
     *
     * @param path the folder or kjar
     * @return the pack
     * @throws InvalidPolicyException if it has faults; all of them are told
     */
    public static PolicyPack open(Path path) throws InvalidPolicyException {
        return open(PackSource.open(path));
    }

    private static PolicyPack open(PackFiles files) throws InvalidPolicyException {
        List<Fault> faults = new ArrayList<>();
        Policy policy = new PolicyReader(files, faults).read(Manifest.read(files, faults));
        Map<Language, Messages> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, Messages.read(files, language, faults));
        }
        PolicyChecks checks = new PolicyChecks(policy, files, messages, faults);
        checks.run();
        Optional<RuleBase> rules = rules(files, faults);
        rules.ifPresent(base -> checks.ruleNames(base.ruleNames()));
        if (rules.isEmpty() || !faults.isEmpty()) {
            faults.sort(Comparator.comparing((Fault fault) -> fault.place().file())
                    .thenComparing(fault -> fault.place().line()));
            throw new InvalidPolicyException(faults);
        }
        return new PolicyPack(policy, files.digest(), messages, rules.get());
    }

    private static Optional<RuleBase> rules(PackFiles files, List<Fault> faults) {
        Optional<PackFiles.CompiledRules> compiled =
                files.compiledRules().isPresent() ? files.compiledRules() : compiledElsewhere(files);
        if (compiled.isPresent()) {
            return compiled.map(RuleBase::load);
        }
        try {
            return Optional.of(RuleBase.compile(files));
        } catch (InvalidPolicyException e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    /** The rules of the pack on the class path, if they are the same to the byte: a table can change without compiling. */
    private static Optional<PackFiles.CompiledRules> compiledElsewhere(PackFiles files) {
        try {
            PackFiles bundled = PackSource.onClassPath(PolicyPack.class.getClassLoader());
            return bundled.rulesDigest().equals(files.rulesDigest()) ? bundled.compiledRules() : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.empty(); // no such pack: the rules are compiled
        }
    }

    /** {@return the tables of the pack} */
    public Policy policy() {
        return policy;
    }

    /** {@return the digest of all files of the pack: {@code sha256:} and hexadecimal} */
    public String digest() {
        return digest;
    }

    /**
     * The words of the pack.
     *
     * @param language the language
     * @return its messages
     */
    public Messages messages(Language language) {
        return Objects.requireNonNull(messages.get(language));
    }

    /**
     * Lets the rules measure the facts of a cell.
     *
     * @param edition the policy on the last day of the period
     * @param windows the windows of the obligations in force
     * @param bearers whom the facts are about
     * @param facts the facts
     * @return what the rules have measured
     * @throws RuleFailureException if a rule fails; never read as a rule that does not apply
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count touches a year without a calendar
     */
    public Figures measure(
            Edition edition, Collection<Window> windows, Collection<Bearer> bearers, Collection<Fact> facts) {
        try {
            return rules.run(windows, edition.parameters(), bearers, facts);
        } catch (RuntimeException e) {
            throw RuleFailureException.of(e, policy, bearers);
        }
    }
}
