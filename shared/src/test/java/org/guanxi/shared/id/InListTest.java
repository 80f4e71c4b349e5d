package org.guanxi.shared.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InListTest {

    @Test
    void repeatsTheLastUpToThePowerOfTwo() {
        assertThat(InList.of(List.of())).isEmpty();
        assertThat(InList.of(List.of("a"))).containsExactly("a");
        assertThat(InList.of(List.of("a", "b"))).containsExactly("a", "b");
        assertThat(InList.of(List.of("a", "b", "c"))).containsExactly("a", "b", "c", "c");
        assertThat(InList.of(IntStream.range(0, 5).boxed().toList())).containsExactly(0, 1, 2, 3, 4, 4, 4, 4);
    }

    @Test
    void givesFewLengthsForManySizes() {
        var lengths = new HashSet<Integer>();
        for (int size = 1; size <= 500; size++) {
            var list = InList.of(IntStream.range(0, size).boxed().toList());
            assertThat(new HashSet<>(list)).hasSize(size);
            lengths.add(list.size());
        }
        assertThat(lengths).containsExactlyInAnyOrder(1, 2, 4, 8, 16, 32, 64, 128, 256, 512);
    }
}
