package vn.kycuong.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Word;

/**
 * A column of a record file.
 *
 * @param name its name in the header
 * @param alias the Vietnamese name that the template gives it, read in the header as well
 * @param required whether its cells must be filled
 * @param type what its cells hold
 * @param target the file that its ids lead to, for columns of type {@link Type#REF}
 * @param words the vocabulary, for columns of type {@link Type#WORD} and {@link Type#WORDS}
 * @param range the numbers allowed, for columns of type {@link Type#DECIMAL}: {@code 0..}, {@code 0..100}, {@code 0<}
 * @param wordOfEmpty the place of the word that an empty cell says, or -1 if it says nothing
 */
public record Column(
        String name,
        String alias,
        boolean required,
        Type type,
        @Nullable RecordFile target,
        List<Word> words,
        String range,
        int wordOfEmpty) {

    /** What the cells of a column hold. */
    public enum Type {
        /** The key of the row. */
        KEY,
        /** Free text. */
        TEXT,
        /** The key of a row of another file. */
        REF,
        /** A date. */
        DATE,
        /** A date or date-time. */
        MOMENT,
        /** True or false. */
        BOOLEAN,
        /** A whole number from 0. */
        COUNT,
        /** A year of four digits. */
        YEAR,
        /** A decimal number. */
        DECIMAL,
        /** A word of a vocabulary. */
        WORD,
        /** A list of words of a vocabulary. */
        WORDS,
        /** The id of an obligation of the policy pack. */
        OBLIGATION,
        /** A reference to a row, {@code file:id}. */
        RECORD_REF,
        /** The name of a record file. */
        FILE
    }

    static Column key(String name, String alias) {
        return must(name, alias).type(Type.KEY);
    }

    static Column must(String name, String alias) {
        return new Column(name, alias, true, Type.TEXT, null, List.of(), "", -1);
    }

    static Column may(String name, String alias) {
        return new Column(name, alias, false, Type.TEXT, null, List.of(), "", -1);
    }

    Column type(Type newType) {
        return new Column(name, alias, required, newType, target, words, range, wordOfEmpty);
    }

    Column to(RecordFile newTarget) {
        return new Column(name, alias, required, Type.REF, newTarget, words, range, wordOfEmpty);
    }

    Column word(Word... vocabulary) {
        return new Column(name, alias, required, Type.WORD, target, List.of(vocabulary), range, wordOfEmpty);
    }

    Column words(Word... vocabulary) {
        return new Column(name, alias, required, Type.WORDS, target, List.of(vocabulary), range, wordOfEmpty);
    }

    Column decimal(String newRange) {
        return new Column(name, alias, required, Type.DECIMAL, target, words, newRange, wordOfEmpty);
    }

    /** The same column, whose empty cells say the first of its words. */
    Column sayingFirstWordIfEmpty() {
        return new Column(name, alias, required, type, target, words, range, 0);
    }
}
