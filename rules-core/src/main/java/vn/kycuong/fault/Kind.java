package vn.kycuong.fault;

import java.util.Locale;

/** What can be wrong with an input. */
public enum Kind {
    /** There is no such folder. */
    NO_FOLDER,
    /** A file that must be there is missing. */
    NO_FILE,
    /** A file of an unknown name. */
    UNKNOWN_FILE,
    /** A folder where a file is expected. */
    NOT_A_FILE,
    /** A file that cannot be read. */
    UNREADABLE,
    /** A file without a header. */
    NO_HEADER,
    /** A file in another encoding. */
    NOT_UTF8,
    /** A column of an unknown name. */
    UNKNOWN_COLUMN,
    /** A column that is there twice. */
    REPEATED_COLUMN,
    /** A column that must be there is missing. */
    MISSING_COLUMN,
    /** Quotes that do not match. */
    BROKEN_QUOTES,
    /** A cell too long to be read. */
    CELL_TOO_LONG,
    /** More cells than columns. */
    SURPLUS_CELLS,
    /** An empty cell that must be filled. */
    EMPTY,
    /** A cell that is not UTF-8 text. */
    NOT_TEXT,
    /** A word outside the vocabulary. */
    UNKNOWN_WORD,
    /** Neither true nor false. */
    NOT_A_BOOLEAN,
    /** Not a date. */
    NOT_A_DATE,
    /** Not a date of the form {@code yyyy-MM-dd}. */
    NOT_AN_ISO_DATE,
    /** Not a date or date-time. */
    NOT_A_MOMENT,
    /** Before 1990. */
    TOO_EARLY,
    /** Not a whole number from 0. */
    NOT_A_COUNT,
    /** Not a year of four digits. */
    NOT_A_YEAR,
    /** Not a number. */
    NOT_A_NUMBER,
    /** A number out of range. */
    OUT_OF_RANGE,
    /** Not a reference to a row. */
    NOT_A_REF,
    /** An unknown obligation. */
    UNKNOWN_OBLIGATION,
    /** An end before its start. */
    END_BEFORE_START,
    /** A key that two different rows have. */
    DUPLICATE,
    /** An id that leads to no accepted row. */
    DANGLING,
    /** Not a policy pack. */
    NO_PACK,
    /** A pack.yaml that cannot be used. */
    BAD_MANIFEST,
    /** A provision that provisions.csv lacks. */
    UNKNOWN_PROVISION,
    /** A name that another table lacks. */
    NOT_REGISTERED,
    /** An id that is there twice. */
    REPEATED_ID,
    /** Days on which nothing holds. */
    DATE_GAP,
    /** A sample for what is no percentage. */
    NOT_A_PERCENT,
    /** A share of a base is asked of a figure that has none. */
    NO_BASE,
    /** An obligation without a rule. */
    NO_RULE,
    /** A rule of no obligation. */
    STRAY_RULE,
    /** A parameter that parameters.csv lacks. */
    UNKNOWN_PARAMETER,
    /** A parameter that the library needs is missing. */
    NO_PARAMETER,
    /** A rule that does not compile. */
    RULE_ERROR,
    /** A message file with a broken escape. */
    BROKEN_ESCAPE,
    /** A message that is missing. */
    NO_MESSAGE,
    /** A question that a table does not answer, or answers twice. */
    NOT_ONE_ROW,
    /** A form that the ladder lacks. */
    NOT_IN_LADDER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
