package org.cotejo.lab.train;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// How a training sentence is written this time: most often as it is, sometimes in another case, so that the model learns to do
/// without capitals.
enum CaseCopy {
  AS_IT_IS,
  UPPER,
  /// Upper case without accents, as many an agency and many a headline has it.
  UPPER_PLAIN,
  LOWER,
  TITLE;

  /// 78 % as it is, 6 % upper case, 4 % upper case without accents, 7 % lower case, 5 % title case.
  static CaseCopy draw(RandomGenerator random) {
    int percent = random.nextInt(100);
    return percent < 78 ? AS_IT_IS : percent < 84 ? UPPER : percent < 88 ? UPPER_PLAIN : percent < 95 ? LOWER : TITLE;
  }

  List<String> of(List<String> forms) {
    return switch (this) {
      case AS_IT_IS -> forms;
      case UPPER -> forms.stream().map(form -> form.toUpperCase(Locale.ROOT)).toList();
      case UPPER_PLAIN -> forms.stream().map(CaseCopy::plain).toList();
      case LOWER -> forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
      case TITLE -> forms.stream().map(CaseCopy::capitalised).toList();
    };
  }

  private static String plain(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
  }

  private static String capitalised(String form) {
    return form.length() <= 3 ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }
}
