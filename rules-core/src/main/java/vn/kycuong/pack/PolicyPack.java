package vn.kycuong.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects.Bearer;
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
    private final PackFiles files;
    private final String digest;
    private final Map<Language, Messages> messages;
    private final Rulebook rules;

    PolicyPack(Policy policy, PackFiles files, Map<Language, Messages> messages, Rulebook rules) {
        this.policy = policy;
        this.files = files;
        digest = files.digest();
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
            return PackReader.read(BundledPack.files(PolicyPack.class.getClassLoader()));
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
        return PackReader.read(PackSource.open(path));
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
     * The files of the pack as they were read: its rules as sources, its tables and its words; no compiled classes. A
     * folder of these files is the same pack, with the same digest.
     *
     * @return a copy of the content of each file, by its path in the pack
     */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        files.files().forEach((path, content) -> copies.put(path, content.clone()));
        return copies;
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
