// Transactions of KafkaJS: one committed with a group's offsets in it, one aborted; readers see what was committed.
// usage: node kafkajs-transactions.js KAFKAJS_FOLDER HOST:PORT
const { Kafka, logLevel } = require(process.argv[2])
const kafka = new Kafka({ clientId: 'transactions', brokers: [process.argv[3]], logLevel: logLevel.NOTHING })
const topic = 'transactional'

async function main() {
  const admin = kafka.admin()
  await admin.connect()
  await admin.createTopics({ topics: [{ topic, numPartitions: 2 }], waitForLeaders: true })
  const producer = kafka.producer({ transactionalId: 'kafkajs', maxInFlightRequests: 1, idempotent: true })
  await producer.connect()
  const send = async (word, count, end) => {
    const transaction = await producer.transaction()
    const messages = Array.from({ length: count }, (_, i) => ({ key: word + i, value: word + ' ' + i }))
    await transaction.send({ topic, messages })
    await transaction.sendOffsets({ consumerGroupId: 'read', topics: [{ topic: 'transactional', partitions: [{ partition: 0, offset: String(count) }] }] })
    await transaction[end]()
  }
  await send('aborted', 50, 'abort')
  await send('committed', 100, 'commit')
  await send('aborted', 70, 'abort')
  const [{ partitions }] = await admin.fetchOffsets({ groupId: 'read', topics: [topic] })
  console.log('committed offset ' + partitions.find(p => p.partition === 0).offset)
  const consumer = kafka.consumer({ groupId: 'reader', maxWaitTimeInMs: 200 })
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  const words = []
  await new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(words.length + ' of 100 within 20 s')), 20000).unref()
    consumer.run({
      eachMessage: async ({ message }) => {
        words.push(String(message.value).split(' ')[0])
        if (words.length === 100) resolve()
      }
    }).catch(reject)
  })
  await consumer.disconnect()
  console.log('read ' + words.length + ' ' + [...new Set(words)].join(' '))
  await producer.disconnect()
  await admin.disconnect()
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
