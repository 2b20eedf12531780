package vn.kycuong.pack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Policy;

/** Reads the files of a pack, checks what they say, and makes its rules ready to run. */
final class PackReader {

    private final PackFiles files;
    private final Faults faults = new Faults();

    private PackReader(PackFiles files) {
        this.files = files;
    }

    static PolicyPack read(PackFiles files) throws InvalidPolicyException {
        return new PackReader(files).read();
    }

    private PolicyPack read() throws InvalidPolicyException {
        files.notUtf8().forEach(path -> faults.tell(Place.of(path), "", Kind.NOT_UTF8));
        Policy policy = PolicyReader.read(files, faults);
        Map<Language, Messages> messages = messages();
        PolicyChecks.run(policy, files, messages, faults);
        Optional<Rulebook> rules = rules();
        rules.ifPresent(book -> new RuleChecks(policy, files, faults).names(book.ruleNames()));
        if (rules.isEmpty() || faults.count() > 0) {
            throw new InvalidPolicyException(faults.inOrder());
        }
        return new PolicyPack(policy, files, messages, rules.get());
    }

    private Map<Language, Messages> messages() {
        Map<Language, Messages> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, MessageFile.read(files, language, faults));
        }
        return messages;
    }

    private Optional<Rulebook> rules() {
        Optional<CompiledRules> compiled = files.compiledRules().or(() -> BundledPack.rulesOf(files));
        return compiled.isPresent() ? compiled.map(Rulebook::load) : RuleCompiler.compile(files, faults);
    }
}
