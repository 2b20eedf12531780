package vn.kycuong.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.kycuong.fault.Nearest;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Threshold.Operator;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * The words that a cell may hold, and what they stand for.
 *
 * @param values what they stand for
 * @param name the word of a value
 */
record Vocabulary<T>(List<T> values, Function<T, String> name) {

    static final Vocabulary<Operator> OPERATORS = new Vocabulary<>(List.of(Operator.values()), Operator::sign);
    static final Vocabulary<Form> FORMS = new Vocabulary<>(List.of(Form.values()), Form::word);
    static final Vocabulary<Gap> GAPS = new Vocabulary<>(List.of(Gap.values()), Gap::word);

    /** The constants of an enum, called by their names in lower case. */
    static <E extends Enum<E>> Vocabulary<E> of(E[] constants) {
        return new Vocabulary<>(
                Arrays.asList(constants), constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** Two words, of which one is meant to be a yes. */
    static Vocabulary<Boolean> either(String no, String yes) {
        return new Vocabulary<>(List.of(false, true), value -> value ? yes : no);
    }

    Optional<T> find(String word) {
        return values.stream().filter(value -> name.apply(value).equals(word)).findFirst();
    }

    String nearest(String wrong) {
        return Nearest.to(wrong, words());
    }

    List<String> words() {
        return values.stream().map(name).toList();
    }
}
