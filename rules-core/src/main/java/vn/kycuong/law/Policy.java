package vn.kycuong.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Threshold.Origin;
import vn.kycuong.record.RecordFile;

/**
 * The tables of a policy pack, as values. Immutable.
 *
 * @param id the id of the pack, for example {@code dong-nai}
 * @param version its version
 * @param obligations the register of obligations
 * @param figures what is measured
 * @param thresholds from which figure on which measure is recommended
 * @param parameters the numbers that rules use
 * @param provisions the texts cited
 * @param basis which recommendation cites which
 * @param fields which fields of a record count in a figure
 * @param circumstances what circumstances do
 * @param discipline the discipline tables
 * @param calendar the working days
 */
public record Policy(
        String id,
        String version,
        List<Obligation> obligations,
        List<FigureDefinition> figures,
        List<Threshold> thresholds,
        List<Parameter> parameters,
        List<Provision> provisions,
        List<BasisRow> basis,
        List<CountedFields> fields,
        List<CircumstanceEffect> circumstances,
        DisciplineLaw discipline,
        WorkCalendar calendar) {

    /** Keeps its own copies. */
    public Policy {
        obligations = List.copyOf(obligations);
        figures = List.copyOf(figures);
        thresholds = List.copyOf(thresholds);
        parameters = List.copyOf(parameters);
        provisions = List.copyOf(provisions);
        basis = List.copyOf(basis);
        fields = List.copyOf(fields);
        circumstances = List.copyOf(circumstances);
    }

    /**
     * The policy as it stands on a day.
     *
     * @param day the last day of a period
     * @return the rows that hold on it
     */
    public Edition on(LocalDate day) {
        return new Edition(this, day);
    }

    /**
     * Where a row of a policy pack stands, so that an explanation or an error can point to it.
     *
     * @param file the path of the table in the pack, for example {@code tables/thresholds.csv}
     * @param line the line where the row starts; the header is line 1
     */
    public record TableRow(String file, int line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /**
     * A row of {@code obligations.csv}: an obligation and the point of the text that imposes it.
     *
     * @param id its id
     * @param provision the point that imposes it, for example {@code N495/3.1}
     * @param validity the days on which it is in force
     * @param checks what its recommendations leave to a person besides what all do
     * @param row where it stands
     */
    public record Obligation(String id, String provision, Validity validity, Set<Check> checks, TableRow row) {

        /** Keeps its own copy. */
        public Obligation {
            checks = Set.copyOf(checks);
        }
    }

    /**
     * A row of {@code fields.csv}: which fields of a record count in a figure, and which of them may turn out otherwise.
     *
     * @param obligation the id of the obligation
     * @param figure the name of the figure, whoever bears it
     * @param file the file of the record
     * @param fields the columns that count, and the names of what follows from columns
     * @param otherwise those columns that may be established otherwise
     * @param earlier those columns whose event could have come earlier
     * @param row where it stands
     */
    public record CountedFields(
            String obligation,
            String figure,
            RecordFile file,
            List<String> fields,
            List<String> otherwise,
            List<String> earlier,
            TableRow row) {

        /** Keeps its own copies. */
        public CountedFields {
            fields = List.copyOf(fields);
            otherwise = List.copyOf(otherwise);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * A row of {@code parameters.csv}: a number that rules use and policy staff may change.
     *
     * @param id its id
     * @param number its value, in its unit; 1 for yes and 0 for no
     * @param unit what it counts, for example {@code working_days}
     * @param validity when it holds; it is asked for the last day of the period
     * @param origin whether law or policy sets it
     * @param provision the provision it rests on
     * @param row where it stands
     */
    public record Parameter(
            String id, long number, String unit, Validity validity, Origin origin, String provision, TableRow row) {

        /**
         * The value of a yes-or-no parameter.
         *
         * @return whether it is yes
         */
        public boolean holds() {
            return number != 0;
        }
    }
}
