package org.cotejo.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The counted claims of one incident as bytes: every text once, then the incident and its claims, which name texts by their numbers. Numbers take seven bits a byte, the lowest first.
///
/// Another layout needs a migration that empties the table in which they are kept.
final class PackedClaims {
  private static final int NO_DAY = Integer.MIN_VALUE;

  private PackedClaims() {}

  /// @param claims of one incident; none come back as none
  static byte[] pack(List<CountedClaim> claims) {
    return claims.isEmpty() ? new byte[0] : new Packer().pack(claims);
  }

  static List<CountedClaim> unpack(byte[] packed) {
    return packed.length == 0 ? List.of() : new Unpacker(packed).claims();
  }

  private static final class Packer {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    byte[] pack(List<CountedClaim> claims) {
      CountedClaim any = claims.getFirst();
      texts(any.incident(), any.firstDay(), any.lastDay(), any.country(), any.state(), any.place());
      decimal(any.latitude());
      decimal(any.longitude());
      whole(body, claims.size());
      claims.forEach(this::claim);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      whole(all, numbers.size());
      for (String text : numbers.keySet()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        whole(all, bytes.length);
        all.writeBytes(bytes);
      }
      all.writeBytes(body.toByteArray());
      return all.toByteArray();
    }

    private void claim(CountedClaim claim) {
      texts(claim.claim(), claim.document(), claim.origin(), claim.outlet(), claim.publisher());
      body.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(claim.published().map(day -> Math.toIntExact(day.toEpochDay())).orElse(NO_DAY)).array());
      texts(claim.event(), claim.act(), claim.modes(), claim.actor(), claim.actorWords(), claim.actorSector(), claim.recipientWords(),
          claim.measure(), claim.measureWords(), claim.measureSector(), claim.unit());
      decimal(claim.low());
      decimal(claim.high());
      body.write(claim.approximate() ? 1 : 0);
      body.write(claim.part() ? 1 : 0);
      texts(claim.datePrecision(), claim.claimant(), claim.claimantSector(), claim.status(), claim.plan());
    }

    private void texts(String... texts) {
      for (String text : texts) {
        whole(body, numbers.computeIfAbsent(text, _ -> numbers.size()));
      }
    }

    private void decimal(double value) {
      body.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    private static void whole(ByteArrayOutputStream to, int value) {
      int rest = value;
      while ((rest & ~0x7f) != 0) {
        to.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      to.write(rest);
    }
  }

  private static final class Unpacker {
    private final byte[] packed;
    private final ByteBuffer buffer;
    private final String[] texts;
    private int at;

    Unpacker(byte[] packed) {
      this.packed = packed;
      this.buffer = ByteBuffer.wrap(packed);
      texts = new String[whole()];
      for (int i = 0; i < texts.length; i++) {
        int length = whole();
        texts[i] = new String(packed, at, length, StandardCharsets.UTF_8);
        at += length;
      }
    }

    List<CountedClaim> claims() {
      CountedClaim incident = new CountedClaim(text(), text(), text(), text(), text(), text(), decimal(), decimal(),
          "", "", "", "", "", Optional.empty(), "", "", "", "", "", "", "", "", "", "", "", Double.NaN, Double.NaN, false, false, "", "", "", "", "");
      int size = whole();
      List<CountedClaim> claims = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        claims.add(claim(incident));
      }
      return claims;
    }

    /// In the order in which they were packed.
    private CountedClaim claim(CountedClaim of) {
      return new CountedClaim(of.incident(), of.firstDay(), of.lastDay(), of.country(), of.state(), of.place(), of.latitude(), of.longitude(),
          text(), text(), text(), text(), text(), day(), text(), text(), text(), text(), text(), text(), text(), text(), text(), text(), text(),
          decimal(), decimal(), flag(), flag(), text(), text(), text(), text(), text());
    }

    private boolean flag() {
      return packed[at++] != 0;
    }

    private double decimal() {
      double value = buffer.getDouble(at);
      at += Double.BYTES;
      return value;
    }

    private Optional<LocalDate> day() {
      int day = buffer.getInt(at);
      at += Integer.BYTES;
      return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private String text() {
      return texts[whole()];
    }

    private int whole() {
      int value = 0;
      int shift = 0;
      byte next = packed[at++];
      while (next < 0) {
        value |= (next & 0x7f) << shift;
        shift += 7;
        next = packed[at++];
      }
      return value | next << shift;
    }
  }
}
