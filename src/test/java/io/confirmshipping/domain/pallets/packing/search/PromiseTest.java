package io.confirmshipping.domain.pallets.packing.search;

import static io.confirmshipping.domain.pallets.packing.block.SampleBlocks.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.block.Block;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PromiseTest {

    @Test
    void no_packing_is_completed_twice() {
        AtomicInteger completed = new AtomicInteger();
        Promise empty = new Promise(10);
        Block block = box(1, 1, 1);

        Promise once = empty.with(block, completed::incrementAndGet);
        Promise again = empty.with(block, completed::incrementAndGet);

        assertThat(again).isSameAs(once);
        assertThat(again.value()).isEqualTo(1);
        assertThat(empty.value()).isEqualTo(10);
        assertThat(completed).hasValue(1);
    }

    @Test
    void one_with_another_block_and_one_with_a_block_more_are_others() {
        Promise empty = new Promise(10);
        Block block = box(1, 1, 1);

        assertThat(empty.with(block, () -> 1).value()).isEqualTo(1);
        assertThat(empty.with(box(1, 1, 1), () -> 2).value()).isEqualTo(2);
        assertThat(empty.with(block, () -> 0).with(block, () -> 3).value()).isEqualTo(3);
    }
}
