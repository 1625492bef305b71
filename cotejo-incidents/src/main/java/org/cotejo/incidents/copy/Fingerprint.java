package org.cotejo.incidents.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.cotejo.incidents.text.Word;
import org.cotejo.model.Document;

/// What is kept of a document's words to compare it with others: about a kilobyte, up to 64 for a book.
///
/// The sketch holds the least hashes of all runs of five words (bottom-k: Broder 1997, Cohen and Kaplan 2007): all of them for a text under 256
/// words, and never fewer than one in four up to 65,000. The hashes of two documents below the lower of their two greatest ones are a random
/// sample of both, which gives the likeness of equals as well as how much of a short text is in a long one; the 128 minima of MinHash give the
/// second only where both are of one length.
///
/// Errors: none where both sketches are whole; else a standard error of at most 0.5/√n, n the hashes of the shorter text in the sample: 0.03 for
/// two articles of 500 words, 0.17 for 40 words in a long report.
public final class Fingerprint {
  /// Words. Below, agency prose is too alike ("two men were shot dead in ... on Monday night, police said"): only equal texts are copies.
  public static final int SHORT = 40;

  private static final int RUN = 5;
  private static final int LEAST = 256;
  private static final int MOST = 16_384;
  private static final int SAMPLED = 4;
  private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;

  private final long whole;
  private final int words;
  private final int runs;
  /// The upper halves of the hashes, ascending.
  private final int[] sketch;

  private Fingerprint(long whole, int words, int runs, int[] sketch) {
    this.whole = whole;
    this.words = words;
    this.runs = runs;
    this.sketch = sketch;
  }

  /// Of a document's words outside its noise.
  public static Fingerprint of(Document document) {
    return of(Word.of(document));
  }

  static Fingerprint of(List<Word> words) {
    long whole = words.isEmpty() ? 0 : Shingles.of(words, words.size())[0];
    int[] runs = LongStream.of(Shingles.of(words, RUN)).mapToInt(hash -> (int) (hash >> Integer.SIZE)).sorted().distinct().toArray();
    int kept = Math.min(runs.length, Math.clamp(runs.length / SAMPLED, LEAST, MOST));
    return new Fingerprint(whole, words.size(), runs.length, Arrays.copyOf(runs, kept));
  }

  /// As [#toBytes()] wrote it.
  ///
  /// @throws IllegalArgumentException if it did not
  public static Fingerprint of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD || bytes.length % Integer.BYTES != 0) {
      throw new IllegalArgumentException("expected a fingerprint of at least " + HEAD + " bytes, by fours; got " + bytes.length
          + "; code the document again");
    }
    long whole = in.getLong();
    int words = in.getInt();
    int runs = in.getInt();
    int[] sketch = new int[in.remaining() / Integer.BYTES];
    in.asIntBuffer().get(sketch);
    return new Fingerprint(whole, words, runs, sketch);
  }

  /// For the store.
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(HEAD + sketch.length * Integer.BYTES);
    out.putLong(whole).putInt(words).putInt(runs).asIntBuffer().put(sketch);
    return out.array();
  }

  /// How many words the document has outside its noise.
  public int words() {
    return words;
  }

  /// Whether both have the same words in the same order.
  public boolean sameText(Fingerprint other) {
    return whole == other.whole && words == other.words;
  }

  /// The share of all runs that both have, 0..1 (Jaccard).
  public double similarity(Fingerprint other) {
    return sampled(other).jaccard();
  }

  /// The share of the shorter text's runs that the longer one has, 0..1.
  public double containment(Fingerprint other) {
    Sample sample = sampled(other);
    int shorter = runs < other.runs || (runs == other.runs && sample.here < sample.there) ? sample.here : sample.there;
    return shorter == 0 ? sample.jaccard() : Math.min(1, (double) sample.both / shorter);
  }

  /// The length of the shorter text in terms of the longer one's, 0..1.
  public double proportion(Fingerprint other) {
    int longer = Math.max(words, other.words);
    return longer == 0 ? 1 : (double) Math.min(words, other.words) / longer;
  }

  /// The hashes up to the lower of the two bounds.
  private Sample sampled(Fingerprint other) {
    int bound = Math.min(bound(), other.bound());
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < sketch.length && j < other.sketch.length && sketch[i] <= bound && other.sketch[j] <= bound) {
      int order = Integer.compare(sketch[i], other.sketch[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Sample(upTo(bound), other.upTo(bound), both);
  }

  private int bound() {
    return sketch.length == runs ? Integer.MAX_VALUE : sketch[sketch.length - 1];
  }

  private int upTo(int bound) {
    int at = Arrays.binarySearch(sketch, bound);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// How many hashes of a sample each of two texts has, and both.
  private record Sample(int here, int there, int both) {
    double jaccard() {
      int all = here + there - both;
      return all == 0 ? 0 : (double) both / all;
    }
  }
}
