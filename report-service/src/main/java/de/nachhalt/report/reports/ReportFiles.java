package de.nachhalt.report.reports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.bson.Document;
import org.bson.types.ObjectId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.ReactiveGridFsOperations;
import org.springframework.data.mongodb.gridfs.ReactiveGridFsResource;
import org.springframework.stereotype.Component;

/**
 * The files of reports, in GridFS. A file is written once and never changed; each attempt
 * writes one of its own, and the report names the one that counts.
 */
@Component
class ReportFiles {

	private final ReactiveGridFsOperations files;

	ReportFiles(ReactiveGridFsOperations files) {
		this.files = files;
	}

	Mono<StoredFile> store(Report report, RenderedFile made) {
		byte[] content = made.content();
		Document metadata = new Document("tenant", report.tenant()).append("report", report.id());
		Mono<DataBuffer> bytes = Mono.fromSupplier(() -> DefaultDataBufferFactory.sharedInstance.wrap(content));
		return this.files.store(bytes, report.id(), metadata)
			.map((id) -> new StoredFile(id.toHexString(), content.length, sha256(content), made.stamp()));
	}

	Flux<DataBuffer> read(String tenant, StoredFile file) {
		return this.files.findOne(one(tenant, file.id()))
			.flatMap(this.files::getResource)
			.flatMapMany(ReactiveGridFsResource::getDownloadStream);
	}

	Mono<Void> erase(String tenant, String id) {
		return this.files.delete(one(tenant, id));
	}

	/**
	 * Erases what other attempts at a report left behind.
	 * @param kept the file that stays; none with this id need exist
	 */
	Mono<Void> eraseOthers(String tenant, String report, String kept) {
		Query ofReport = Query.query(Criteria.where("metadata.tenant").is(tenant).and("metadata.report").is(report));
		return this.files.find(ofReport)
			.map((file) -> file.getObjectId().toHexString())
			.filter((id) -> !id.equals(kept))
			.concatMap((id) -> erase(tenant, id))
			.then();
	}

	private static Query one(String tenant, String id) {
		return Query.query(Criteria.where("_id").is(new ObjectId(id)).and("metadata.tenant").is(tenant));
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
