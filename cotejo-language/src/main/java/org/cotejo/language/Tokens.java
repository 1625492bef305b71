package org.cotejo.language;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;

/// Neighbours in an array, which nobody may change. All that reads trees goes through the words of sentences and through their children, so that it pays not to copy them,
/// and to walk along the array instead of asking for one place after the other.
final class Tokens extends AbstractList<Token> implements RandomAccess {
  private final Token[] all;
  private final int begin;
  private final int end;

  Tokens(Token[] all, int begin, int end) {
    this.all = all;
    this.begin = begin;
    this.end = end;
  }

  @Override
  public Token get(int index) {
    return all[begin + Objects.checkIndex(index, end - begin)];
  }

  @Override
  public int size() {
    return end - begin;
  }

  @Override
  public List<Token> subList(int from, int to) {
    Objects.checkFromToIndex(from, to, size());
    return new Tokens(all, begin + from, begin + to);
  }

  @Override
  public Spliterator<Token> spliterator() {
    return Arrays.spliterator(all, begin, end);
  }

  @Override
  public Iterator<Token> iterator() {
    return new Iterator<>() {
      private int next = begin;

      @Override
      public boolean hasNext() {
        return next < end;
      }

      @Override
      public Token next() {
        if (next >= end) {
          throw new NoSuchElementException();
        }
        return all[next++];
      }
    };
  }
}
