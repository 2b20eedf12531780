package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.DisciplineWords.Form;

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
        List<String> keys = new ArrayList<>();
        policy.obligations().forEach(row -> keys.add("obligation." + row.id()));
        policy.figures().forEach(row -> keys.add("figure." + row.id().figure()));
        policy.fields().forEach(row -> fields(row, keys));
        Stream.of(
                        Arrays.stream(Measure.values()).map(measure -> "measure." + measure.word()),
                        Arrays.stream(Check.values()).map(check -> "check." + check.word()),
                        Arrays.stream(Form.values()).map(form -> "form." + form.word()),
                        Arrays.stream(Gap.values()).map(gap -> "gap." + gap.word()))
                .flatMap(words -> words)
                .forEach(keys::add);
        messages.forEach((language, texts) -> has(Messages.path(language), texts, keys));
    }

    private static void fields(CountedFields row, List<String> keys) {
        Register columns = FieldChecks.columns(row);
        row.fields().stream().filter(columns::has).forEach(field -> keys.add("field." + field));
        for (Column column : row.file().columns()) {
            if (row.fields().contains(column.name()) && column.type() == Type.WORD) {
                column.words().forEach(word -> keys.add(column.name() + "." + word.word()));
            }
        }
    }

    private void has(String path, Messages texts, List<String> keys) {
        if (faults.isReadWhole(path)) {
            keys.stream()
                    .filter(key -> !texts.has(key))
                    .forEach(key -> faults.tell(Place.of(path), "", Kind.NO_MESSAGE, key.replace(":", "\\:")));
        }
    }
}
