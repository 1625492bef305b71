package org.cotejo.workspace.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.store.Store;
import org.cotejo.workspace.agreement.CodedClaim;
import org.cotejo.workspace.agreement.CoderAgreement;
import org.cotejo.workspace.agreement.Pairing;

/// What both coders of a round say, side by side.
///
/// @param all of the claims that both have judged, and those that either has added: those of the round first
public record Comparison(CodingRound round, RoundClaims claims, Coding first, Coding second, List<Difference> all) {
  /// Columns that no coder decides about.
  private static final Set<String> GIVEN = Set.of("claim_id", "document_id", "document", "publisher", "published", "language", "sentence", "begin", "end", "evidence", "confidence", "review", "rule",
      "coder_version", "incident_id", "part_of", "cameo", "goldstein", "quad");

  public Comparison {
    all = List.copyOf(all);
  }

  public static Comparison of(Store store, CodingRound round, List<LoggedDecision> log) {
    RoundClaims claims = RoundClaims.of(store, round);
    Comparison open = new Comparison(round, claims, Coding.of(round, round.first(), log), Coding.of(round, round.second(), log), List.of());
    Set<String> settled = round.settled(log);
    List<Difference> all = new ArrayList<>();
    open.judged().filter(claim -> open.first.rejected().contains(claim) && open.second.rejected().contains(claim))
        .forEach(claim -> all.add(new Difference(Optional.of(claim), Optional.of(claim), false, false, List.of(), settled.contains(claim))));
    Pairing pairing = open.pairing();
    pairing.pairs().forEach(pair -> all.add(new Difference(Optional.of(pair.first().id()), Optional.of(pair.second().id()), true, true, columns(pair), settled.contains(pair.first().id()))));
    pairing.onlyFirst().forEach(claim -> all.add(new Difference(Optional.of(claim.id()), known(claims, claim), true, false, List.of(), settled.contains(claim.id()))));
    pairing.onlySecond().forEach(claim -> all.add(new Difference(known(claims, claim), Optional.of(claim.id()), false, true, List.of(), settled.contains(claim.id()))));
    List<String> order = List.copyOf(claims.rows().keySet());
    all.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
    return new Comparison(round, claims, open.first, open.second, all);
  }

  private static int place(List<String> order, Difference difference) {
    int place = order.indexOf(difference.claim());
    return place < 0 ? order.size() : place;
  }

  /// The other coder knows a claim of the round too, and has rejected it.
  private static Optional<String> known(RoundClaims claims, CodedClaim claim) {
    return claims.rows().containsKey(claim.id()) ? Optional.of(claim.id()) : Optional.empty();
  }

  private static List<String> columns(Pairing.Pair pair) {
    return ClaimColumns.columns().stream().map(Column::name).filter(column -> !GIVEN.contains(column) && !pair.first().cell(column).equals(pair.second().cell(column))).toList();
  }

  private Stream<String> judged() {
    return claims.rows().keySet().stream().filter(claim -> first.isJudged(claim) && second.isJudged(claim));
  }

  /// Of the claims that both have judged, those that each found, and those that each has added.
  private Pairing pairing() {
    return Pairing.of(found(first), found(second), false);
  }

  private List<CodedClaim> found(Coding coding) {
    return Stream.concat(judged().filter(coding::found), coding.added().keySet().stream()).distinct().map(claim -> CodedClaim.of(claims.row(coding, claim))).toList();
  }

  /// How far both agree, in what they found and in how they coded it.
  public CoderAgreement agreement() {
    return CoderAgreement.of(pairing());
  }

  /// Where they differ, settled or not.
  public List<Difference> differences() {
    return all.stream().filter(one -> !one.isNone()).toList();
  }

  /// What both say alike and nobody has made a decision of yet.
  public List<Difference> agreed() {
    return all.stream().filter(one -> one.isNone() && !one.settled()).toList();
  }

  /// The claims that a coder has yet to judge.
  public List<String> waiting(Coding coding) {
    return claims.rows().keySet().stream().filter(claim -> !coding.isJudged(claim)).toList();
  }

  /// What a coder has said.
  public Coding coding(String coder) {
    return round.first().equals(coder) ? first : second;
  }

  /// Both values of each column they differ in.
  public Map<String, List<String>> values(Difference difference) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Set<String> columns = new TreeSet<>(difference.columns());
    ClaimColumns.columns().stream().map(Column::name).filter(columns::contains).forEach(column -> values.put(column, List.of(value(first, difference.first(), column), value(second, difference.second(), column))));
    return values;
  }

  private String value(Coding coding, Optional<String> claim, String column) {
    return claim.map(id -> CodedClaim.of(claims.row(coding, id)).cell(column)).orElse("");
  }
}
