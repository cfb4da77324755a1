package io.confirmshipping.domain.pallets.layout;

import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletEstimator;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.BlockBuildingPacker;
import io.confirmshipping.domain.pallets.packing.PackedPallet;
import io.confirmshipping.domain.pallets.packing.PalletPacker;
import io.confirmshipping.domain.pallets.packing.TimeLimit;
import io.confirmshipping.domain.pallets.packing.search.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** An offer has several options with several shipments each, and one function call to be made in. */
class OneAnswerTest {
    private static final Contents MUGS = contents(mugs(40));

    private final AtomicLong now = new AtomicLong();
    private final List<Deadline> packedUntil = new ArrayList<>();
    private final PalletModel model = new PalletModel(
            new PalletPacker() {
                @Override
                public List<PackedPallet> pack(Load load, PalletRules rules, Deadline deadline) {
                    packedUntil.add(deadline);
                    return new BlockBuildingPacker().pack(load, rules, deadline);
                }

                @Override
                public boolean packsOn(Load load, Map<PalletRules, Integer> pallets, Deadline deadline) {
                    return new BlockBuildingPacker().packsOn(load, pallets, deadline);
                }
            },
            new TimeLimit(Duration.ofSeconds(10), now::get));

    @Test
    void equal_shipments_are_packed_once_and_estimated_alike() {
        PalletEstimator estimator = model.forOneAnswer();

        assertThat(estimator.estimate(load(10), PALLET)).isEqualTo(estimator.estimate(load(10), PALLET));
        assertThat(packedUntil).hasSize(1);
        assertThat(estimator.estimate(load(20), PALLET)).isEqualTo(model.estimate(load(20), PALLET));
        assertThat(packedUntil).hasSize(3);
    }

    @Test
    void all_shipments_together_have_the_time_of_one_answer() {
        PalletEstimator estimator = model.forOneAnswer();
        estimator.estimate(load(10), PALLET);
        now.set(Duration.ofSeconds(9).toNanos());
        estimator.estimate(load(20), PALLET);
        model.forOneAnswer().estimate(load(20), PALLET);
        now.set(Duration.ofSeconds(10).toNanos());

        assertThat(packedUntil).extracting(Deadline::hasPassed).containsExactly(true, true, false);
    }

    private static Load load(int boxes) {
        return new Load(MUGS, List.of(new BoxShare(0, boxes)));
    }
}
