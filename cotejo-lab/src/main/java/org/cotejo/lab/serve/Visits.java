package org.cotejo.lab.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Asks for pages and takes the time.
final class Visits {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST).build();
  private final String site;

  Visits(String site) {
    this.site = site;
  }

  /// What came of visits.
  ///
  /// @param milliseconds of each page that came, in ascending order
  /// @param failed answers that were none, or no page
  /// @param bytes of all pages
  record Outcome(List<Double> milliseconds, int failed, long bytes) {
    Outcome {
      milliseconds = milliseconds.stream().sorted().toList();
    }

    /// @param share 0..1, as 0.95 for the time that one in twenty takes longer than
    double quantile(double share) {
      return milliseconds.isEmpty() ? Double.NaN : milliseconds.get((int) Math.min(milliseconds.size() - 1L, Math.round(share * (milliseconds.size() - 1))));
    }
  }

  /// One page after the other.
  Outcome each(List<String> addresses) {
    return byMany(1, addresses);
  }

  /// All pages, so many at a time.
  Outcome byMany(int users, List<String> addresses) {
    Queue<String> left = new ConcurrentLinkedQueue<>(addresses);
    Queue<Double> took = new ConcurrentLinkedQueue<>();
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger kilobytes = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Stream.generate(() -> (Runnable) () -> {
        for (String address = left.poll(); address != null; address = left.poll()) {
          visit(address, took, failed, kilobytes);
        }
      }).limit(users).forEach(threads::execute);
    }
    return new Outcome(List.copyOf(took), failed.get(), 1024L * kilobytes.get());
  }

  private void visit(String address, Queue<Double> took, AtomicInteger failed, AtomicInteger kilobytes) {
    long begun = System.nanoTime();
    try {
      HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(site + address)).timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
      took.add((System.nanoTime() - begun) / 1e6);
      kilobytes.addAndGet(page.body().length() >> 10);
      if (page.statusCode() != 200) {
        failed.incrementAndGet();
      }
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
