package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who appears in one document: the names that the lexicon does not know, or that the document shortens, and who holds which
/// office in it.
final class Cast {

  /// An office or role that the document gives to somebody.
  ///
  /// @param sentence position of the sentence in the document
  /// @param piece where it stands
  /// @param noun the role's noun or phrase without number: "interior minister"
  /// @param head its head word: "minister"
  record Role(int sentence, int piece, String noun, String head, Named holder) {

    /// Whether this noun may mean the role: the same phrase, or its head alone.
    private boolean isCalled(String called) {
      return called.equals(noun) || called.equals(head);
    }
  }

  private final NameIndex names = new NameIndex(Set.of(), 64);
  private final List<Role> roles = new ArrayList<>();
  private final Map<String, Named> people = new HashMap<>();

  NameIndex names() {
    return names;
  }

  void addName(String alias, Named named) {
    names.add(alias, named);
  }

  void addRole(Role role) {
    roles.add(role);
  }

  void addPerson(String surname, Named person) {
    people.put(surname, person);
  }

  Optional<Named> personCalled(String surname) {
    return Optional.ofNullable(people.get(surname));
  }

  /// The nearest holder of the role before this place.
  Optional<Named> holder(String called, int sentence, int piece) {
    return roles.stream()
        .filter(role -> role.isCalled(called))
        .filter(role -> role.sentence() < sentence || (role.sentence() == sentence && role.piece() < piece))
        .max(Comparator.comparingInt(Role::sentence).thenComparingInt(Role::piece))
        .map(Role::holder);
  }
}
