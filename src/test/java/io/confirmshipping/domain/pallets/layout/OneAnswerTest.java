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
import io.confirmshipping.domain.pallets.packing.PackedPallet;
import io.confirmshipping.domain.pallets.packing.PalletPacker;
import io.confirmshipping.domain.pallets.packing.PortfolioPacker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An offer has several options with several shipments each, many of them equal. */
class OneAnswerTest {
    private static final Contents MUGS = contents(mugs(40));

    private int packed;
    private final PalletModel model = new PalletModel(new PalletPacker() {
        @Override
        public List<PackedPallet> pack(Load load, PalletRules rules) {
            packed++;
            return new PortfolioPacker().pack(load, rules);
        }

        @Override
        public boolean packsOn(Load load, Map<PalletRules, Integer> pallets) {
            return new PortfolioPacker().packsOn(load, pallets);
        }
    });

    @Test
    void equal_shipments_are_packed_once_and_estimated_alike() {
        PalletEstimator estimator = model.forOneAnswer();

        assertThat(estimator.estimate(load(10), PALLET)).isEqualTo(estimator.estimate(load(10), PALLET));
        assertThat(packed).isEqualTo(1);
        assertThat(estimator.estimate(load(20), PALLET)).isEqualTo(model.estimate(load(20), PALLET));
        assertThat(packed).isEqualTo(3);
    }

    private static Load load(int boxes) {
        return new Load(MUGS, List.of(new BoxShare(0, boxes)));
    }
}
