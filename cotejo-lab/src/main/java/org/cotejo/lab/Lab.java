package org.cotejo.lab;

import org.cotejo.lab.afp.AfpCommand;
import org.cotejo.lab.attribution.AttributionCommand;
import org.cotejo.lab.cluster.ClusterCommand;
import org.cotejo.lab.confidence.ConfidenceCommand;
import org.cotejo.lab.conflict.ConflictCommand;
import org.cotejo.lab.incident.LinkingCommand;
import org.cotejo.lab.incident.LinkingSpeedCommand;
import org.cotejo.lab.incident.RarityCommand;
import org.cotejo.lab.indicator.IndicatorsSpeedCommand;
import org.cotejo.lab.indicator.UndercountCoverageCommand;
import org.cotejo.lab.map.OutlinesCommand;
import org.cotejo.lab.map.StatesCommand;
import org.cotejo.lab.muc.LearnCommand;
import org.cotejo.lab.police.PoliceCommand;
import org.cotejo.lab.predict.Predict;
import org.cotejo.lab.relation.RelationCommand;
import org.cotejo.lab.report.ReportCommand;
import org.cotejo.lab.report.SpeedCommand;
import org.cotejo.lab.serve.ServeSpeedCommand;
import org.cotejo.lab.train.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The lab's command line.
@Command(
    name = "lab",
    description = "Trains the language models, measures Cotejo against gold data.",
    mixinStandardHelpOptions = true,
    subcommands = {
        TrainCommand.class,
        ParseCommand.class,
        Predict.class,
        ClusterCommand.class,
        ConfidenceCommand.class,
        RelationCommand.class,
        PoliceCommand.class,
        ConflictCommand.class,
        AfpCommand.class,
        AttributionCommand.class,
        LearnCommand.class,
        RarityCommand.class,
        LinkingCommand.class,
        LinkingSpeedCommand.class,
        SpeedCommand.class,
        IndicatorsSpeedCommand.class,
        ServeSpeedCommand.class,
        UndercountCoverageCommand.class,
        OutlinesCommand.class,
        StatesCommand.class,
        ReportCommand.class,
    })
public final class Lab {
  private Lab() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Lab()).execute(arguments));
  }
}
