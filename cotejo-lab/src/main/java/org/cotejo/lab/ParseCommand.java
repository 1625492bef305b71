package org.cotejo.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cotejo.lab.conllu.Conllu;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.language.parse.TreeModel;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./lab parse`: tags and parses the sentences and words of a CoNLL-U file as they stand.
///
/// The Spanish treebanks label some things differently (relative pronouns, objects with a preposition, names), and one model has
/// learned both ways. Measured against AnCora it has to label as AnCora does.
@Command(name = "parse", description = "Tags and parses the given words of a CoNLL-U file.", mixinStandardHelpOptions = true)
public final class ParseCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "INPUT.conllu")
  private Path input = Path.of("");

  @Parameters(index = "1", paramLabel = "SYSTEM.conllu")
  private Path output = Path.of("");

  @Option(names = "--language", description = "EN or ES (default: guessed from the file's articles)")
  private List<Language> language = List.of();

  @Option(names = "--style", description = "treebank whose labels to use, gsd or ancora "
      + "(default: ancora for sentences with AnCora's identifiers, else the one that the program uses)")
  private String style = "";

  @Override
  public Integer call() throws IOException {
    List<ConlluSentence> sentences = Conllu.read(input);
    TreeModel model = TreeModel.load(language.isEmpty() ? guess(sentences) : language.getFirst());
    String wanted = style.isEmpty() && isAncora(sentences) ? "ancora" : style;
    if (!wanted.isEmpty() && model.styles().size() > 1) {
      model = model.inStyle(wanted);
    }
    List<ConlluSentence> parsed = new ArrayList<>();
    for (ConlluSentence sentence : sentences) {
      parsed.add(parse(sentence, model));
    }
    Conllu.write(parsed, output);
    return 0;
  }

  private static boolean isAncora(List<ConlluSentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.lines().stream())
        .anyMatch(line -> line.startsWith("# sent_id = 3LB-CAST") || line.startsWith("# sent_id = CESS-CAST"));
  }

  private static Language guess(List<ConlluSentence> sentences) {
    Map<String, Long> articles = sentences.stream().flatMap(sentence -> sentence.forms().stream()).map(String::toLowerCase)
        .filter(List.of("the", "and", "el", "la", "de")::contains).collect(Collectors.groupingBy(form -> form, Collectors.counting()));
    long english = articles.getOrDefault("the", 0L) + articles.getOrDefault("and", 0L);
    return english > articles.getOrDefault("el", 0L) + articles.getOrDefault("la", 0L) ? Language.EN : Language.ES;
  }

  private static ConlluSentence parse(ConlluSentence sentence, TreeModel model) {
    List<Token> tokens = new ArrayList<>();
    for (ConlluWord word : sentence.words()) {
      tokens.add(new Token(tokens.size(), new TextSpan(0, 0), word.form(), "_", "X", Map.of(), -1, ""));
    }
    Sentence tree = model.annotate(new Sentence(1, new TextSpan(0, 0), tokens));
    return sentence.withWords(tree.tokens().stream().map(ParseCommand::word).toList());
  }

  private static ConlluWord word(Token token) {
    String features = new TreeMap<>(token.features()).entrySet().stream().map(Object::toString).collect(Collectors.joining("|"));
    return new ConlluWord(token.form(), "_", token.pos(), features.isEmpty() ? "_" : features, token.head(), token.relation());
  }
}
