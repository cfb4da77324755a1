package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.DALLAS;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.ONTARIO;
import static io.confirmshipping.domain.SampleNetwork.SEATTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is sent to a center on the days on which it is closed or full. */
class StateOfTheNetworkTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);
    private static final Network DALLAS_FULL = with(new Closure("DFW7", FIRST, LAST, Closure.Cause.FULL));

    @Test
    void a_center_is_sent_nothing_from_the_first_day_to_the_last() {
        assertThat(destinations(DALLAS_FULL, FIRST.minusDays(1))).contains("DFW7");
        assertThat(destinations(DALLAS_FULL, FIRST)).doesNotContain("DFW7").hasSize(3);
        assertThat(destinations(DALLAS_FULL, LAST)).doesNotContain("DFW7").hasSize(3);
        assertThat(destinations(DALLAS_FULL, LAST.plusDays(1))).contains("DFW7");
    }

    @Test
    void one_planner_serves_one_day_after_the_other() {
        DemandPlanner planner = new DemandPlanner();

        assertThat(List.of(FIRST.minusDays(1), FIRST, LAST.plusDays(1)))
                .allSatisfy(day -> assertThat(planner.plan(contents(mugs(10)), SEATTLE, DALLAS_FULL, day))
                        .isEqualTo(new DemandPlanner().plan(contents(mugs(10)), SEATTLE, DALLAS_FULL, day)));
    }

    @Test
    void boxes_that_no_open_center_takes_are_named() {
        Network noOversize = with(
                new Closure(ONTARIO.code(), FIRST, LAST, Closure.Cause.FULL),
                new Closure(NEW_YORK.code(), FIRST, LAST, Closure.Cause.CLOSED));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new DemandPlanner().plan(contents(mugs(1), surfboards(1)), SEATTLE, noOversize, FIRST))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("boxes[1]"));
    }

    @Test
    void why_a_center_is_left_out_can_be_asked() {
        assertThat(DALLAS_FULL.closures().of("DFW7", FIRST)).map(Closure::cause).hasValue(Closure.Cause.FULL);
        assertThat(DALLAS_FULL.closures().of("DFW7", FIRST.minusDays(1))).isEmpty();
        assertThat(DALLAS_FULL.closures().of(ONTARIO.code(), FIRST)).isEmpty();
    }

    @Test
    void a_closure_does_not_end_before_it_begins() {
        assertThat(new Closure("DFW7", FIRST, FIRST, Closure.Cause.CLOSED).isOn(FIRST))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Closure("DFW7", LAST, FIRST, Closure.Cause.CLOSED));
    }

    private static List<String> destinations(Network network, LocalDate day) {
        return new DemandPlanner()
                .plan(contents(mugs(10)), SEATTLE, network, day).get(0).shipments().stream()
                        .map(shipment -> shipment.center().code())
                        .toList();
    }

    private static Network with(Closure... closures) {
        assertThat(NETWORK.centers()).contains(DALLAS);
        return new Network(
                NETWORK.centers(),
                NETWORK.places(),
                NETWORK.sizes(),
                NETWORK.strategies(),
                NETWORK.fees(),
                new Closures(List.of(closures)),
                NETWORK.validity());
    }
}
