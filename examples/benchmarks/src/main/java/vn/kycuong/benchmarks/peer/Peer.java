package vn.kycuong.benchmarks.peer;

import java.util.List;
import java.util.function.Supplier;
import vn.kycuong.record.UnitRecords;

/** An engine that answers rows 12, 13 and 26 of the obligations: counts, shares and the measures that follow. */
public interface Peer {

    /**
     * Answers for units.
     *
     * @param units the units
     * @return an answer for each figure of each officer, in no particular order
     */
    List<Answer> answer(List<UnitRecords> units);

    /** Every engine that runs in this process. */
    enum Kind {
        /** Plain Java, as fast as it can be written in an hour: the limit. */
        BY_HAND("hand-written Java", ByHand::new),
        /** Ours with all 26 obligations. */
        KY_CUONG("Kỷ Cương, all 26 obligations", KyCuong::whole),
        /** Ours with a pack of three obligations. */
        KY_CUONG_OF_THREE("Kỷ Cương, a pack of these 3", KyCuong::ofThree),
        /** Drools with everything in one session. */
        NAIVE_DROOLS("Drools, naive: one session for all", NaiveDrools::new),
        /** Evrete. */
        EVRETE("Evrete", EvreteRules::new),
        /** Easy Rules. */
        EASY_RULES("Easy Rules", EasyRules::new),
        /** OpenL Tablets. */
        OPENL("OpenL Tablets", OpenlTables::new),
        /** KIE DMN. */
        KIE_DMN("KIE DMN", KieDmn::new),
        /** Camunda DMN. */
        CAMUNDA_DMN("Camunda DMN", CamundaDmn::new);

        private final String label;
        private final Supplier<Peer> start;

        Kind(String label, Supplier<Peer> start) {
            this.label = label;
            this.start = start;
        }

        /** {@return what the tables call it} */
        public String label() {
            return label;
        }

        /** {@return the engine, loaded} */
        public Peer start() {
            return start.get();
        }
    }
}
