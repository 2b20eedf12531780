package vn.kycuong.pack;

import java.util.List;
import java.util.Map;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Policy;

/** What a result may name is called something in every language. */
final class MessageChecks {

    private final Policy policy;
    private final Map<Language, Messages> messages;
    private final Faults faults;

    MessageChecks(Policy policy, Map<Language, Messages> messages, Faults faults) {
        this.policy = policy;
        this.messages = messages;
        this.faults = faults;
    }

    void run() {
        List<String> keys = MessageKeys.of(policy);
        messages.forEach((language, texts) -> has(MessageFile.path(language), texts, keys));
    }

    private void has(String path, Messages texts, List<String> keys) {
        if (faults.isReadWhole(path)) {
            keys.stream()
                    .filter(key -> !texts.has(key))
                    .forEach(key -> faults.tell(Place.of(path), "", Kind.NO_MESSAGE, key.replace(":", "\\:")));
        }
    }
}
