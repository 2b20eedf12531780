package vn.kycuong.pack;

import java.util.Map;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Policy;

/** What must hold between the tables, the rules and the messages of a pack, beyond what each says on its own. */
final class PolicyChecks {

    private PolicyChecks() {}

    static void run(Policy policy, PackFiles files, Map<Language, Messages> messages, Faults faults) {
        new ValidityChecks(policy, faults).run();
        new ReferenceChecks(policy, faults).run();
        new ParameterChecks(policy, files, faults).run();
        new RuleChecks(policy, files, faults).files();
        new DisciplineChecks(policy, faults).run();
        new FieldChecks(policy, faults).run();
        new MessageChecks(policy, messages, faults).run();
    }
}
