package org.cotejo.incidents.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cotejo.incidents.text.Word;
import org.cotejo.model.Document;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.Sha256;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

  private static Fingerprint of(String text) {
    return Fingerprint.of(Word.of(text));
  }

  static List<String> hostile() {
    return List.of("", "a", "…!¿?", "\ud800", "😀 😀",
        "قُتل سبعة أشخاص في هجوم", "x".repeat(300_000), "si no ".repeat(100_000), "\u0301\u0301", "ﷺ ﷺ");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyTextIsItsOwnCopyAndSurvivesTheStore(String text) {
    Fingerprint print = of(text);

    assertThat(print.sameText(of(text))).isTrue();
    assertThat(print.similarity(of(text))).isEqualTo(print.words() == 0 ? 0 : 1);
    assertThat(Fingerprint.of(print.toBytes()).toBytes()).isEqualTo(print.toBytes());
    assertThat(print.toBytes().length).isLessThan(70_000);
  }

  @Test
  void bytesOfSomethingElseAreNamed() {
    assertThatThrownBy(() -> Fingerprint.of(new byte[7])).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("7");
  }

  @Test
  void caseAccentsAndPunctuationMakeNoDifference() {
    assertThat(of("La Policía mató a 1.407 personas: «falso», dijo.").sameText(of("la policia mató a 1 407 PERSONAS \"falso\" dijo"))).isTrue();
  }

  @Test
  void whatIsNoiseIsLeftOut() {
    String noise = "READ ALSO: Six officers shot dead. ";
    Document plain = Newsroom.document("a", "", Newsroom.DAY, Newsroom.BRIDGE);
    Document noisy = new Document(plain.id(), "b", "", "", plain.published(), plain.language(), noise + Newsroom.BRIDGE,
        List.of(new NoiseRegion(new TextSpan(0, noise.length()), "link line")));

    assertThat(Fingerprint.of(noisy).sameText(Fingerprint.of(plain))).isTrue();
    assertThat(SearchKeys.of(noisy)).isEqualTo(SearchKeys.of(plain));
  }

  /// Stores keep fingerprints and keys: if this fails, all of them must be made anew.
  @Test
  void fingerprintsNeverChange() {
    Document document = Newsroom.document("a", "", Newsroom.DAY, Newsroom.RIVER);

    assertThat(Sha256.of(Fingerprint.of(document).toBytes())).startsWith("d57ba688dd31b0ae");
    assertThat(Sha256.of(SearchKeys.of(document).toString())).startsWith("dfc0cb5ab910f457");
  }

  @RepeatedTest(30)
  void likenessIsSymmetricAndCloseToTheTruth(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> one = words(random, 200 + random.nextInt(3000));
    List<String> other = new ArrayList<>(one.subList(0, one.size() / 2));
    other.addAll(words(random, random.nextInt(1500)));
    Fingerprint a = of(String.join(" ", one));
    Fingerprint b = of(String.join(" ", other));

    assertThat(a.similarity(b)).isEqualTo(b.similarity(a));
    assertThat(a.containment(b)).isEqualTo(b.containment(a)).isGreaterThanOrEqualTo(a.similarity(b));
    assertThat(a.containment(b)).isEqualTo(contained(runs(one), runs(other)), within(0.13));
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(5000));
    }
    return words;
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      runs.add(words.subList(i, i + 5));
    }
    return runs;
  }

  private static double contained(Set<List<String>> one, Set<List<String>> other) {
    int shorter = Math.min(one.size(), other.size());
    return (double) one.stream().filter(other::contains).count() / shorter;
  }
}
