package org.cotejo.lab.train;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// How a training sentence is written this time: most often as it is, sometimes in another case, so that the model learns to do
/// without capitals.
enum CaseCopy {
  AS_IT_IS,
  UPPER,
  LOWER,
  TITLE;

  /// 78 % as it is, 10 % upper case, 7 % lower case, 5 % title case.
  static CaseCopy draw(RandomGenerator random) {
    int percent = random.nextInt(100);
    return percent < 78 ? AS_IT_IS : percent < 88 ? UPPER : percent < 95 ? LOWER : TITLE;
  }

  List<String> of(List<String> forms) {
    return switch (this) {
      case AS_IT_IS -> forms;
      case UPPER -> forms.stream().map(form -> form.toUpperCase(Locale.ROOT)).toList();
      case LOWER -> forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
      case TITLE -> forms.stream().map(CaseCopy::capitalised).toList();
    };
  }

  private static String capitalised(String form) {
    return form.length() <= 3 ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }
}
