package vn.kycuong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kycuong.benchmarks.peer.Answer;
import vn.kycuong.benchmarks.peer.Peer;
import vn.kycuong.record.UnitRecords;

class PeerTest {

    private static final List<UnitRecords> UNITS = Population.USUAL.units(6_000);
    private static final List<Answer> OURS = Peer.Kind.KY_CUONG.start().answer(UNITS);

    @ParameterizedTest
    @EnumSource
    void every_engine_answers_as_ours_does(Peer.Kind engine) {
        assertThat(engine.start().answer(UNITS)).containsExactlyInAnyOrderElementsOf(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_leads_to_more_than_one_measure_so_that_the_answers_can_differ(Answer.Figure figure) {
        Set<String> measures = OURS.stream()
                .filter(answer -> answer.figure() == figure)
                .map(Answer::measure)
                .collect(Collectors.toSet());

        assertThat(measures).hasSizeGreaterThan(1);
    }
}
