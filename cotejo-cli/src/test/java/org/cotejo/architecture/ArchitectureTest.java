package org.cotejo.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.Socket;
import java.net.ServerSocket;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The house has one direction: intake, language, coder, then the adapters, then the apps; nothing runs back.
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cotejo");

  private static final String[] PURE_ROOMS = {
    "org.cotejo.model..", "org.cotejo.ontology..", "org.cotejo.intake..", "org.cotejo.language..", "org.cotejo.coder..",
    "org.cotejo.incidents..", "org.cotejo.indicators.."
  };

  @ParameterizedTest
  @CsvSource({
    "model,    ''",
    "ontology, model",
    "intake,   model",
    "language, model",
    "coder,    model ontology language",
    "incidents, model ontology",
    "indicators, model",
    "store,    model ontology",
    "export,   model ontology",
    "workspace, model ontology intake language coder incidents indicators store",
    "web,      model ontology intake language coder incidents indicators store export workspace",
  })
  void aRoomKnowsOnlyTheRoomsBeforeIt(String room, String allowed) {
    DescribedPredicate<JavaClass> ownOrAllowed = resideInAPackage("org.cotejo." + room + "..");
    for (String other : allowed.isEmpty() ? List.<String>of() : List.of(allowed.split(" "))) {
      ownOrAllowed = ownOrAllowed.or(resideInAPackage("org.cotejo." + other + ".."));
    }
    classes().that().resideInAPackage("org.cotejo." + room + "..")
        .should().onlyDependOnClassesThat(ownOrAllowed.or(resideOutsideOfPackage("org.cotejo..")))
        .because("documents flow one way; a room that knows a later one can no longer be tested, replaced or used in Spark on its own")
        .check(HOUSE);
  }

  @Test
  void theModelNeedsNothingButTheJdk() {
    classes().that().resideInAPackage("org.cotejo.model..")
        .should().onlyDependOnClassesThat(resideInAnyPackage("org.cotejo.model..", "java..", "org.jspecify.annotations.."))
        .because("every room and every app shares these records, so a library here would be a library everywhere")
        .check(HOUSE);
  }

  @Test
  void onlyTheStoreSpeaksSql() {
    noClasses().that().resideOutsideOfPackage("org.cotejo.store..")
        .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .because("SQLite and, for teams, PostgreSQL are exchanged behind the store; coding must work without any database")
        .check(HOUSE);
  }

  @Test
  void nothingReachesForTheNetwork() {
    noClasses().that().resideInAPackage("org.cotejo..")
        .should().dependOnClassesThat().resideInAPackage("java.net.http..")
        .orShould().dependOnClassesThat().areAssignableTo(Socket.class)
        .orShould().dependOnClassesThat().areAssignableTo(ServerSocket.class)
        .orShould().dependOnClassesThat().areAssignableTo(URLConnection.class)
        .orShould().dependOnClassesThat().areAssignableTo(NetworkChannel.class)
        .because("sources are at risk when a tool phones home: reports are read from disk, and everything works without network")
        .check(HOUSE);
  }

  @Test
  void nothingIsGuessedFromToday() {
    noClasses().that().resideInAnyPackage(PURE_ROOMS)
        .should().callMethod(LocalDate.class, "now")
        .orShould().callMethod(LocalDateTime.class, "now")
        .orShould().callMethod(Instant.class, "now")
        .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
        .because("relative dates are reckoned from the day of publication only; the same input must give the same claims on any day")
        .check(HOUSE);
  }

  @Test
  void onlyAppsTalkToPeople() {
    noClasses().that().resideOutsideOfPackages("org.cotejo.cli..", "org.cotejo.lab..")
        .should().accessField(System.class, "out")
        .orShould().accessField(System.class, "err")
        .orShould().callMethod(System.class, "exit", int.class)
        .because("a room is used by the command, by pages and by Spark; what people are told is the app's business")
        .check(HOUSE);
  }

  @Test
  void packagesWithinARoomHaveNoCycles() {
    slices().matching("org.cotejo.(*).(**)").should().beFreeOfCycles()
        .because("a package that two others share must be readable without them; only a room's own package, its front door, knows all behind it")
        .check(HOUSE);
  }
}
