package de.nachhalt.report.reports;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Hands the file of a report out: not again to whoever has it, in part to whoever wants a
 * part, and always as something to be kept and not to be run.
 */
@Component
public class Handout {

	private final ReportFiles files;

	Handout(ReportFiles files) {
		this.files = files;
	}

	/**
	 * Answers with the file of a report, which must be ready.
	 * @param caching who may keep the answer
	 */
	public ResponseEntity<Flux<DataBuffer>> answer(Report report, ServerWebExchange exchange, CacheControl caching) {
		StoredFile file = report.file();
		if (file == null) {
			throw new ReportNotReady();
		}
		String tag = '"' + file.sha256() + '"';
		if (exchange.checkNotModified(tag)) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).cacheControl(caching).build();
		}
		Optional<Part> part = part(exchange.getRequest(), tag, file.size());
		ResponseEntity.BodyBuilder answer = ResponseEntity
			.status(part.isPresent() ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK)
			.eTag(tag)
			.cacheControl(caching)
			.contentType(MediaType.parseMediaType(report.subject().format().mediaType()))
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION, FileName.of(report).disposition())
			.contentLength(part.map(Part::length).orElse(file.size()));
		part.ifPresent((bytes) -> answer.header(HttpHeaders.CONTENT_RANGE, bytes.toString()));
		Flux<DataBuffer> content = this.files.read(report.tenant(), file);
		return answer.body(part.map((bytes) -> cut(content, bytes)).orElse(content));
	}

	private static Flux<DataBuffer> cut(Flux<DataBuffer> content, Part part) {
		return DataBufferUtils.takeUntilByteCount(DataBufferUtils.skipUntilByteCount(content, part.first()),
				part.length());
	}

	/**
	 * The part asked for, if it is one and of this very file. What cannot be understood
	 * is not followed, as the standard wants it (RFC 9110, 14.2).
	 */
	private static Optional<Part> part(ServerHttpRequest request, String tag, long size) {
		String condition = request.getHeaders().getFirst(HttpHeaders.IF_RANGE);
		if (condition != null && !condition.equals(tag)) {
			return Optional.empty();
		}
		List<HttpRange> ranges = ranges(request.getHeaders().getFirst(HttpHeaders.RANGE));
		if (ranges.size() != 1) {
			return Optional.empty();
		}
		long first = ranges.getFirst().getRangeStart(size);
		if (first >= size) {
			throw new RangeNotSatisfiable(size);
		}
		return Optional.of(new Part(first, ranges.getFirst().getRangeEnd(size), size));
	}

	private static List<HttpRange> ranges(@Nullable String header) {
		try {
			return HttpRange.parseRanges(header);
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

}
