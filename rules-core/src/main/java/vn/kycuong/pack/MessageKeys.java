package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.DisciplineWords.Form;

/** The keys of all that a result may name and that messages must call something. */
final class MessageKeys {

    private MessageKeys() {}

    static List<String> of(Policy policy) {
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
        return keys;
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
}
