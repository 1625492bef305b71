package org.cotejo.intake.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.cotejo.intake.Reading;
import org.cotejo.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
  private static final String FIRST = "La Policía de Altamar detuvo el viernes a nueve hombres en el muelle, según informó la fiscalía del estado.";
  private static final String SECOND = "Cuatro de ellos quedaron en libertad, de acuerdo con sus abogados, y los demás siguen en la cárcel de la ciudad.";

  private final Path folder;

  HtmlTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String article(String between) {
    return """
        <header class="site-header"><a href="/">Diario del Puerto</a><nav><ul><li><a>Inicio</a></li><li><a>Sucesos</a></li></ul></nav></header>
        <div class="cookie-banner">Usamos cookies para mejorar la experiencia de los lectores de este sitio, acepte las condiciones.</div>
        <main><article><h1>Nueve detenidos en Altamar</h1><div class="share-bar"><a>Facebook</a> <a>X</a></div>
        <figure><img src="x.jpg"><figcaption>Tres agentes junto a la lancha. Foto: Agencia del Puerto</figcaption></figure>
        <div class="cuerpo"><p>%s</p>%s<p>%s</p></div></article>
        <section class="relacionadas"><h3>Noticias relacionadas</h3><p>Hallan muertos a dos pescadores, entre ellos un menor, en la bahía de la ciudad.</p></section>
        <div id="comments"><p>Un lector dice que la policía mató a doce personas en el muelle, y nadie lo ha desmentido hasta ahora.</p></div></main>
        <aside><p>Lo más leído: el alcalde de la ciudad fue herido a tiros el lunes, según los vecinos del sector.</p></aside>
        <footer><p>© 2024 Diario del Puerto, todos los derechos reservados en la ciudad de Altamar y en todo el país.</p></footer>
        """.formatted(FIRST, between, SECOND);
  }

  private Document read(String html) {
    return new Reading(folder).document("nota.html", html);
  }

  @Test
  void onlyTheReportIsLeft() {
    assertThat(read(page("", article(""))).text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void linkBlocksWithinTheReportGo() {
    Document document = read(page("", article("<p><strong>Lea también:</strong> <a href='/x'>Matan a dos policías en Valle Frío</a></p>"
        + "<div class='leatambien'><p>Otra noticia de la ciudad, con muertos y heridos, que no es de aquí.</p></div>")));
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void headingsListsAndBareDivisionsStay() {
    Document document = read(page("", "<div id='nota'><div>" + FIRST + "<br><br>" + SECOND + "</div><h2>Las cifras</h2><ul><li>Nueve detenidos en el muelle, todos de la misma banda.</li>"
        + "<li>Tres armas incautadas.</li></ul></div>"));
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\nLas cifras\n\nNueve detenidos en el muelle, todos de la misma banda.\n\nTres armas incautadas.");
  }

  @Test
  void jsonLdStatesTitlePublisherAndDay() {
    Document document = read(page("""
        <title>Nueve detenidos | Diario</title>
        <meta property="article:published_time" content="2020-01-01T00:00:00Z">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
        {"@type":"NewsArticle","headline":"Nueve detenidos en el muelle","datePublished":"2024-05-17T21:30:00-05:00",
        "dateModified":"2024-06-01","publisher":{"@type":"Organization","name":"Diario del Puerto"}}]}</script>""", article("")));
    assertThat(document.title()).isEqualTo("Nueve detenidos en el muelle");
    assertThat(document.publisher()).isEqualTo("Diario del Puerto");
    assertThat(document.published()).contains(LocalDate.of(2024, 5, 17));
  }

  @Test
  void metaTagsTimeElementAndVisibleDatesAreRead() {
    assertThat(read(page("<meta property='og:site_name' content='El Muelle'><meta property='article:published_time' content='2023-02-03T10:00:00Z'>",
        article(""))).published()).contains(LocalDate.of(2023, 2, 3));
    assertThat(read(page("", "<time datetime='2022-07-09'>hace dos días</time>" + article(""))).published()).contains(LocalDate.of(2022, 7, 9));
    assertThat(read(page("<link rel='canonical' href='https://example.org/sucesos/2021/11/05/nueve-detenidos'>", article(""))).published())
        .contains(LocalDate.of(2021, 11, 5));
    assertThat(read(page("", "<span class='fecha'>Viernes 17 de mayo de 2019, 10:30</span>" + article(""))).published())
        .contains(LocalDate.of(2019, 5, 17));
    assertThat(read(page("", "<span class='date'>May 17, 2019</span>" + article(""))).published()).contains(LocalDate.of(2019, 5, 17));
    assertThat(read(page("", article(""))).published()).isEmpty();
    assertThat(read(page("", article(""))).title()).isEqualTo("Nueve detenidos en Altamar");
  }

  @Test
  void theDeclaredEncodingCounts() {
    Document document = new Reading(folder).document("l.html", page("<meta charset='iso-8859-1'>", article("")).getBytes(ISO_8859_1));
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aPageWithoutAReportIsNamed() {
    assertThat(new Reading(folder).reason("nav.html", page("", "<nav><a>Inicio</a></nav>"))).contains("without a report");
  }
}
