package org.cotejo.coder.actor;

import java.util.List;
import java.util.Optional;
import org.cotejo.language.Token;
import org.cotejo.model.Language;

/// The words before or after a person's name that say what the person is.
final class Descriptions {
  private static final int BACK = 12;
  private static final int AHEAD = 14;

  /// @param noun the noun or phrase without number, empty if there is none
  /// @param head its head word
  record Found(String noun, String head, Reading reading) {}

  private final Language language;
  private final ActorLexicon lexicon;
  private final PhraseReader reader;
  private final Words words;
  private final List<Mention> mentions;

  Descriptions(Language language, ActorLexicon lexicon, PhraseReader reader, Words words, List<Mention> mentions) {
    this.language = language;
    this.lexicon = lexicon;
    this.reader = reader;
    this.words = words;
    this.mentions = mentions;
  }

  /// What stands before the name, corrected by what stands behind it, or that alone.
  Optional<Found> of(PersonRuns.Run run) {
    Optional<Found> behind = after(run);
    return before(run).map(title -> isOfOpposition(run) && title.reading().sector().equals(Sectors.LEGISLATURE) ? new Found(title.noun(), title.head(), title.reading().withSector(Sectors.OPPOSED)) : title).map(title -> behind.filter(more -> saysMore(title, more)).map(more -> amended(title, more)).orElse(title)).or(() -> behind);
  }

  /// "General Yanez, **the regional police commander**": an army's rank is borne by other services too; "el diputado Ferrer **(Primero Justicia)**": a legislator of an opposition party.
  private static boolean saysMore(Found title, Found behind) {
    String sector = behind.reading().sector();
    boolean rank = title.reading().sector().equals(Sectors.MILITARY) && title.noun().split(" ").length <= 2 && !behind.noun().isEmpty() && Sectors.isState(sector);
    return rank && !sector.equals(Sectors.MILITARY) || title.reading().sector().equals(Sectors.LEGISLATURE) && behind.noun().isEmpty() && sector.equals(Sectors.OPPOSED);
  }

  /// "Senator Maria Cruz **of the opposition Radical Party**", "la senadora Ana Mora, **de la opositora Alianza Verde**".
  private boolean isOfOpposition(PersonRuns.Run run) {
    int next = run.end() < words.sentence().size() && words.sentence().token(run.end()).form().equals(",") ? run.end() + 1 : run.end();
    if (next >= words.sentence().size() || !isOf(words.sentence().token(next))) {
      return false;
    }
    int from = words.first(next) + 1;
    int at = from < words.size() && lexicon.functionWords(language).isArticle(words.piece(from)) ? from + 1 : from;
    return at < words.size() && (lexicon.modifier(language, words.stem(at)).filter(modifier -> modifier.effect() == Modifier.Effect.OPPOSITION).isPresent()
        || lexicon.nouns(language).longestAt(words, at, words.size()).filter(noun -> noun.noun().sector().equals(Sectors.OPPOSED)).isPresent());
  }

  private static Found amended(Found title, Found behind) {
    return new Found(title.noun(), title.head(), title.reading().withSector(behind.reading().sector()));
  }

  /// "President Maduro", "el ministro del Interior, Gustavo González López".
  private Optional<Found> before(PersonRuns.Run run) {
    return titleBefore(run.begin()).map(title -> title.begin() > 1 ? officeBefore(title).orElse(title.found()) : title.found());
  }

  /// "El **ministro** del Interior, general Rojas", "**Defence Minister** General Biwott": an office before a title, right before it or before a comma, says more than the title.
  private Optional<Found> officeBefore(Title whole) {
    int begin = words.first(whole.begin());
    while (begin > 0 && isAdjacent(begin - 1, begin) && lexicon.modifier(language, words.stem(begin - 1)).isPresent()) {
      begin--; // "the mayor, **retired** colonel Petrov"
    }
    Title title = new Title(words.token(begin).index(), whole.found());
    if (title.begin() < 2) {
      return Optional.empty();
    }
    int piece = begin - 1;
    boolean apart = words.sentence().token(title.begin() - 1).form().equals(",");
    boolean beside = !apart && piece >= 0 && isAdjacent(piece, piece + 1) && lexicon.nouns(language).covering(words, piece, Math.max(0, piece - 3), piece + 1).filter(office -> office.noun().role() == Noun.Role.OFFICE).isPresent();
    return apart || beside ? titleBefore(title.begin()).map(Title::found).filter(office -> !office.reading().sector().isEmpty()) : Optional.empty();
  }

  /// A title where it stands.
  ///
  /// @param begin its first token
  private record Title(int begin, Found found) {}

  /// The nearest title before a token.
  private Optional<Title> titleBefore(int token) {
    int end = words.first(token);
    int begin = Math.max(0, end - BACK);
    for (int i = end - 1; i >= begin; i--) {
      Optional<NounIndex.Match> match = lexicon.nouns(language).covering(words, i, begin, end);
      if (match.isPresent() && isTitle(match.get(), end)) {
        NounIndex.Match title = match.get();
        return bridges(title.end(), token) ? found(title, leftEdge(title.begin()), end).map(found -> new Title(words.token(title.begin()).index(), found)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isTitle(NounIndex.Match match, int end) {
    boolean isOffice = match.noun().role() == Noun.Role.OFFICE;
    boolean isAgent = match.noun().role() == Noun.Role.AGENT && !isCollective(match.noun()) && match.end() == end;
    return (isOffice || isAgent) && !reader.isPlural(words, match);
  }

  /// "El **Frente** Nororiental": what several are called together is no title.
  private static boolean isCollective(Noun noun) {
    return noun.kind() == Kind.BODY || noun.kind() == Kind.GROUP && noun.isOpen();
  }

  private boolean followsCollective(PersonRuns.Run run) {
    int begin = words.first(run.begin());
    return begin > 0 && isAdjacent(begin - 1, begin)
        && lexicon.nouns(language).covering(words, begin - 1, Math.max(0, begin - 3), begin).filter(match -> isCollective(match.noun()) && match.end() == begin && !reader.isPlural(words, match)).isPresent();
  }

  /// Between title and name: nothing, or what the office is of ("of Interior and Justice"), then perhaps one comma.
  private boolean bridges(int from, int to) {
    int first = from < words.size() ? words.token(from - 1).index() + 1 : to;
    for (int i = first; i < to; i++) {
      Token token = words.sentence().token(i);
      boolean isLast = i == to - 1;
      boolean isComma = token.form().equals(",");
      if (isComma ? !isLast && !isListed(i, to) : !isBridge(i)) {
        return false;
      }
    }
    int last = to - 1;
    if (last >= first && words.sentence().token(last).form().equals(",")) {
      last--;
    }
    return last < first || !lexicon.functionWords(language).contains(words.piece(words.first(last)));
  }

  /// "Ministro de Relaciones Interiores**,** Justicia y Paz": a comma between the parts of a portfolio.
  private boolean isListed(int comma, int to) {
    List<Token> behind = words.sentence().tokens().subList(comma + 1, to);
    boolean capital = Character.isUpperCase(behind.getFirst().form().codePointAt(0)) && !lexicon.isGivenName(Fold.fold(behind.getFirst().form()));
    return capital && behind.stream().takeWhile(token -> !token.form().equals(",") || token.index() < to - 1).anyMatch(token -> token.is("cc"));
  }

  private boolean isBridge(int index) {
    int piece = words.first(index);
    if (piece >= words.first(index + 1)) {
      return false;
    }
    FunctionWords functionWords = lexicon.functionWords(language);
    boolean joins = functionWords.isPreposition(words.piece(piece)) && !functionWords.isBarrier(words.piece(piece));
    return joins || functionWords.isConnector(words.piece(piece)) || isNominal(piece);
  }

  private boolean isNominal(int piece) {
    String pos = words.token(piece).pos();
    if (pos.equals("VERB") || pos.equals("AUX") || lexicon.functionWords(language).contains(words.piece(piece))) {
      return false;
    }
    return pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("ADJ")
        || words.isCapitalised(piece)
        || mentions.stream().anyMatch(mention -> mention.covers(piece))
        || lexicon.modifier(language, words.stem(piece)).isPresent()
        || lexicon.nouns(language).covering(words, piece, Math.max(0, piece - 3), Math.min(words.size(), piece + 3)).isPresent();
  }

  private int leftEdge(int begin) {
    int edge = begin;
    while (edge > 0 && isAdjacent(edge - 1, edge) && (words.piece(edge - 1).equals("s") || isNominal(edge - 1))) {
      edge--;
    }
    return edge;
  }

  /// Whether no mark stands between two pieces (a possessive's apostrophe and a hyphen belong to their words).
  private boolean isAdjacent(int left, int right) {
    return words.token(right).index() - words.token(left).index() <= 1;
  }

  /// ", Zulia state security secretary", "(PSUV)", "of PROVEA".
  private Optional<Found> after(PersonRuns.Run run) {
    int next = run.end();
    if (next >= words.sentence().size() || followsCollective(run)) {
      return Optional.empty();
    }
    return switch (words.sentence().token(next).form()) {
      case "," -> isWhere(run) ? Optional.empty() : apposition(next + 1).or(() -> affiliation(next + 1)).or(() -> behindAge(next));
      case "(" -> parenthesis(next + 1);
      default -> affiliation(next);
    };
  }

  /// "In **Nairobi**, a court", "en la ciudad de **Cali**, la policía", "en la capital, **Tunja**, la policía": no name of who is told of behind the comma.
  private boolean isWhere(PersonRuns.Run run) {
    int before = beforeArticle(words.first(run.begin()) - 1);
    int noun = before >= 0 && lexicon.functionWords(language).isPreposition(words.piece(before)) && !tellsWhere(before) ? before - 1 : before;
    boolean described = noun >= 0 && words.token(noun).pos().equals("NOUN") && tellsWhere(beforeArticle(noun - 1));
    return !run.hasGivenName() && (tellsWhere(before) || described);
  }

  private int beforeArticle(int piece) {
    return piece >= 0 && (lexicon.functionWords(language).isArticle(words.piece(piece)) || words.token(piece).pos().equals("DET")) ? piece - 1 : piece;
  }

  private boolean tellsWhere(int piece) {
    return piece >= 0 && lexicon.functionWords(language).tellsWhere(words.piece(piece));
  }

  /// "Ana Ruiz, 38, **a nurse**", "Ana Ruiz, de 38 años, **enfermera**".
  private Optional<Found> behindAge(int comma) {
    int end = segmentEnd(comma + 1);
    boolean goesOn = end + 1 < words.sentence().size() && words.sentence().token(end).form().equals(",");
    return goesOn && lexicon.plight(language).isAged(words.sentence(), comma) ? apposition(end + 1) : Optional.empty();
  }

  private Optional<Found> parenthesis(int token) {
    int piece = words.first(token);
    return mentions.stream()
        .filter(mention -> mention.begin() == piece && mention.named().kind() == Kind.BODY)
        .map(mention -> new Found("", "", Reading.of(mention.named()).withSector(mention.named().sector())))
        .findFirst();
  }

  /// "of PROVEA", "del Foro Penal", "from the FARC".
  private Optional<Found> affiliation(int token) {
    if (token >= words.sentence().size() || !isOf(words.sentence().token(token))) {
      return Optional.empty();
    }
    int piece = words.first(token);
    return mentions.stream()
        .filter(mention -> mention.named().kind() == Kind.BODY && mention.begin() > piece && mention.begin() <= piece + 2)
        .filter(mention -> lexicon.functionWords(language).isConnector(words.piece(mention.begin() - 1)))
        .map(mention -> new Found("", "", Reading.of(mention.named())))
        .findFirst();
  }

  private static boolean isOf(Token token) {
    return switch (Fold.fold(token.form())) {
      case "of", "from", "de", "del" -> true;
      default -> false;
    };
  }

  private Optional<Found> apposition(int first) {
    boolean ofAnother = first < words.sentence().size() && words.first(first) < words.first(first + 1) && lexicon.functionWords(language).isBarrier(words.piece(words.first(first)));
    if (ofAnother) { // "Olga Paz, whose husband ..."
      return Optional.empty();
    }
    int end = segmentEnd(first);
    int from = words.first(first);
    int to = words.first(end);
    boolean abbreviated = language == Language.ES && from < to && words.isCapitalised(from) && lexicon.nouns(language).longestAt(words, from, to).isEmpty();
    return abbreviated ? Optional.empty() : head(from, to) // "Uruapan, Mich.- Un taxista"
        .filter(match -> match.noun().kind() != Kind.THING && match.noun().kind() != Kind.BODY && !reader.isPlural(words, match))
        .filter(match -> leads(from, match.begin()))
        .flatMap(match -> found(match, from, to));
  }

  private int segmentEnd(int first) {
    int end = first;
    while (end < words.sentence().size() && end - first < AHEAD && !isBreak(words.sentence().token(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(Token token) {
    return ",.;:()–—\"”“»«".contains(token.form()) || token.pos().equals("VERB") || token.pos().equals("AUX");
  }

  private Optional<NounIndex.Match> head(int from, int to) {
    NounIndex nouns = lexicon.nouns(language);
    return switch (language) {
      case ES -> firstNoun(nouns, from, to);
      case EN -> {
        int zone = from;
        while (zone < to && !lexicon.functionWords(language).isPreposition(words.piece(zone))) {
          zone++;
        }
        yield zone > from ? nouns.covering(words, zone - 1, from, zone) : Optional.empty();
      }
    };
  }

  private Optional<NounIndex.Match> firstNoun(NounIndex nouns, int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Optional<NounIndex.Match> match = nouns.longestAt(words, i, to);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private boolean leads(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isNominal(i) && !words.piece(i).equals("s") && !lexicon.functionWords(language).isArticle(words.piece(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Found> found(NounIndex.Match match, int from, int to) {
    int head = language == Language.ES ? match.begin() : match.end() - 1;
    Reading reading = reader.read(words, mentions, from, to, head);
    return reading.kind() == Kind.THING ? Optional.empty() : Optional.of(new Found(words.noun(match.begin(), match.end()), words.stem(head), reading));
  }
}
