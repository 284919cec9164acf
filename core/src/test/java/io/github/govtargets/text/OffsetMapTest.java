package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every index of two short maps. */
class OffsetMapTest {
  @Test
  void mapsTheBordersOfEachCharacter() {
    OffsetMap map = OffsetMap.of(new int[] {1, 5, 6}, new int[] {2, 7, 8}, 3, 9);
    assertThat(new int[] {map.start(0), map.start(1), map.start(2), map.start(3)})
        .containsExactly(1, 5, 6, 9);
    assertThat(new int[] {map.end(0), map.end(1), map.end(2), map.end(3)})
        .containsExactly(0, 2, 7, 8);
    int[] indexes = new int[10];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = map.index(i);
    }
    assertThat(indexes).containsExactly(0, 0, 1, 1, 1, 1, 1, 2, 3, 3);
  }

  @Test
  void identityMapsEachIndexToItself() {
    OffsetMap map = OffsetMap.identity(3);
    for (int i = 0; i <= 3; i++) {
      assertThat(map.start(i)).isEqualTo(i);
      assertThat(map.end(i)).isEqualTo(i);
      assertThat(map.index(i)).isEqualTo(i);
    }
  }
}
