package de.nachhalt.report.reports;

import java.io.IOException;
import java.util.List;

import de.nachhalt.report.archives.Archive;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * All files that say the same, in one archive. It is put together while it is sent:
 * nothing of it is kept in memory but the piece on its way.
 */
@Component
class Bundles {

	static final String MEDIA_TYPE = "application/zip";

	private static final String MANIFEST = "manifest.json";

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final ReportRepository reports;

	private final ReportFiles files;

	Bundles(ReportRepository reports, ReportFiles files) {
		this.reports = reports;
		this.files = files;
	}

	/**
	 * @param report any of the files wanted
	 */
	Mono<ResponseEntity<Flux<DataBuffer>>> answer(Report report) {
		return ready(report).collectList()
			.filter((ready) -> !ready.isEmpty())
			.switchIfEmpty(Mono.error(ReportNotReady::new))
			.map((ready) -> ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.contentType(MediaType.parseMediaType(MEDIA_TYPE))
				.header(HttpHeaders.CONTENT_DISPOSITION, FileName.ofBundle(report).disposition())
				.body(archive(ready)));
	}

	private Flux<Report> ready(Report report) {
		return Flux.fromArray(ReportFormat.values())
			.map((format) -> report.subject().as(format).reportId(report.tenant()))
			.concatMap((id) -> this.reports.find(report.tenant(), id))
			.filter((each) -> each.file() != null);
	}

	private Flux<DataBuffer> archive(List<Report> ready) {
		return Flux.defer(() -> {
			Archive archive = new Archive(ready.getFirst().subject().date());
			byte[] manifest = this.json.writeValueAsBytes(Manifest.of(ready));
			return Flux
				.concat(step(archive, () -> entry(archive, manifest)),
						Flux.fromIterable(ready).concatMap((report) -> entry(archive, report)),
						step(archive, archive::close))
				.filter((buffer) -> buffer.readableByteCount() > 0);
		});
	}

	private static void entry(Archive archive, byte[] manifest) throws IOException {
		archive.begin(MANIFEST);
		archive.write(manifest);
		archive.end();
	}

	private Flux<DataBuffer> entry(Archive archive, Report report) {
		StoredFile file = report.file();
		if (file == null) {
			return Flux.empty();
		}
		return Flux.concat(step(archive, () -> archive.begin(FileName.of(report).text())),
				this.files.read(report.tenant(), file).concatMap((buffer) -> step(archive, () -> {
					byte[] content = new byte[buffer.readableByteCount()];
					buffer.read(content);
					DataBufferUtils.release(buffer);
					archive.write(content);
				})), step(archive, archive::end));
	}

	private static Mono<DataBuffer> step(Archive archive, Step step) {
		return Mono.fromCallable(() -> {
			step.take();
			return DefaultDataBufferFactory.sharedInstance.wrap(archive.take());
		});
	}

	private interface Step {

		void take() throws IOException;

	}

}
