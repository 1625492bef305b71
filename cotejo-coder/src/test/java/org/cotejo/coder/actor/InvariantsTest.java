package org.cotejo.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

/// What holds for every text, however strange.
class InvariantsTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load();
  private static final List<String> WORDS = List.of(
      "the", "el", "police", "policía", "of", "de", "la", "General", "President", "presidente", "Colombia", "colombiano", "UN", "un", "(", ")",
      "–", ",", ".", "'s", "’s", "“", "”", "FARC", "minister", "ministro", "former", "ex", "Juan", "Pérez", "gang", "banda", "members", "\n",
      "против", "警察", "\uD83D\uDE00", "\u0301", "İ", "ß", "a.b.c.", "...", "U.S.", "EE.", "UU.", "123", "4,800", "-", "MS-13", "del", "al");

  @Test
  void anyTextIsReadAndAnswersLieInIt() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
      }
      for (Language language : Language.values()) {
        check(language, text.toString());
      }
    }
  }

  private static void check(Language language, String text) {
    List<Sentence> sentences = PlainText.sentences(text);
    DocumentActors actors = DocumentActors.read(language, text, sentences, LEXICON, Optional.empty());
    WordClasses words = WordClasses.load(language);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Actor actor = actors.actor(sentence, token.index());
        Party party = actor.party();
        assertThat(actor.canAct()).isEqualTo(party.isKnown());
        assertThat(actors.canAct(sentence, token.index())).isEqualTo(actor.canAct());
        assertThat(party.equals(Party.UNKNOWN) || text.contains(party.text())).isTrue();
        assertThat(actors.resolve(sentence, token.index(), words)).isNotNull();
      }
      assertThat(actors.actor(sentence, new TextSpan(sentence.span().begin(), sentence.span().begin()))).isEqualTo(Actor.NOBODY);
      assertThat(actors.party(sentence, sentence.span())).isNotNull();
    }
  }

  @Test
  void theSameTextGivesTheSameAnswers() {
    String text = "The interior minister, Ramiro Peña, met the OAS.\nPeña praised the police.";
    List<Sentence> sentences = PlainText.sentences(text);
    DocumentActors one = DocumentActors.read(Language.EN, text, sentences, LEXICON, Optional.empty());
    DocumentActors two = DocumentActors.read(Language.EN, text, sentences, ActorLexicon.load(), Optional.empty());
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(one.actor(sentence, token.index())).isEqualTo(two.actor(sentence, token.index()));
      }
    }
  }
}
